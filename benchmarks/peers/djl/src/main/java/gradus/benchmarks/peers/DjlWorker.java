package gradus.benchmarks.peers;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.NormalInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.loss.SigmoidBinaryCrossEntropyLoss;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import gradus.benchmarks.protocol.NumberFile;
import gradus.benchmarks.protocol.Rounds;
import gradus.benchmarks.protocol.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * DJL as a contender: {@code WORKLOAD VARIANT PRECISION REPEATS DIR}. Batches are tensors before the clock starts, no evaluator
 * and no listener is attached, and the loss is looked at once, behind the last step.
 */
public final class DjlWorker implements Workload {

    private static final int BATCH = 128;

    private final boolean article;
    private final boolean prediction;
    private final String variant;
    private final DataType type;
    private final int repeats;
    private final NDManager manager = NDManager.newBaseManager();
    private final List<NDList> xs = new ArrayList<>();
    private final List<NDList> ys = new ArrayList<>();

    private Model model;
    private Trainer trainer;

    private DjlWorker(String[] args) throws IOException {
        article = args[0].equals("article");
        prediction = args[0].equals("predict");
        variant = args[1];
        type = DataType.valueOf(args[2].toUpperCase(Locale.ROOT));
        repeats = Integer.parseInt(args[3]);
        read(Path.of(args[4]));
    }

    /** Serves rounds until the input ends. */
    public static void main(String[] args) throws IOException {
        Engine engine = Engine.getEngine("PyTorch");
        DjlWorker worker = new DjlWorker(args);
        Rounds.serve("DJL " + Engine.getDjlVersion() + ", PyTorch " + engine.getVersion(), worker);
    }

    // Here an example is a row.
    private void read(Path folder) throws IOException {
        double[] targets = NumberFile.read(folder.resolve(NumberFile.Y));
        double[] inputs = NumberFile.read(folder.resolve(NumberFile.X));
        int outputs = article ? 1 : 10;
        int examples = targets.length / outputs;
        NDArray x = rows(inputs, examples);
        NDArray y = rows(targets, examples);
        int batch = article || prediction ? examples : BATCH;
        for (int i = 0; i < examples; i += batch) {
            xs.add(new NDList(x.get(i + ":" + (i + batch)).duplicate()));
            ys.add(new NDList(y.get(i + ":" + (i + batch)).duplicate()));
        }
        if (prediction) {
            xs.set(0, new NDList(shown(x, Integer.parseInt(variant))));
        }
    }

    private NDArray rows(double[] numbers, int examples) {
        return manager.create(numbers, new Shape(numbers.length / examples, examples))
                .transpose()
                .toType(type, false)
                .duplicate();
    }

    private static NDArray shown(NDArray x, int images) {
        long examples = x.getShape().get(0);
        return x.repeat(0, (images + examples - 1) / examples).get("0:" + images).duplicate();
    }

    private Block network() {
        SequentialBlock block = new SequentialBlock();
        int[] hidden = article ? new int[] {5, 5} : new int[] {512, 256};
        for (int units : hidden) {
            block.add(Linear.builder().setUnits(units).build());
            block.add(article && variant.equals("tanh") ? Activation.tanhBlock() : Activation.reluBlock());
        }
        return block.add(Linear.builder().setUnits(article ? 1 : 10).build());
    }

    private Loss loss() {
        return article
                ? new SigmoidBinaryCrossEntropyLoss("loss", 1, false)
                : new SoftmaxCrossEntropyLoss("loss", 1, -1, false, true);
    }

    private Optimizer optimiser() {
        Tracker rate = Tracker.fixed(article ? 0.03f : variant.equals("adam") ? 0.001f : 0.01f);
        return variant.equals("adam")
                ? Optimizer.adam().optLearningRateTracker(rate).build()
                : Optimizer.sgd().setLearningRateTracker(rate).build();
    }

    @Override
    public void prepare() {
        if (trainer != null) {
            trainer.close();
            model.close();
        }
        model = Model.newInstance("contender");
        model.setDataType(type);
        model.setBlock(network());
        DefaultTrainingConfig config = new DefaultTrainingConfig(loss()).optOptimizer(optimiser());
        if (article) {
            config.optInitializer(new NormalInitializer(0.01f), Parameter.Type.WEIGHT);
        }
        trainer = model.newTrainer(config);
        trainer.initialize(xs.get(0).head().getShape());
    }

    @Override
    public double run() {
        double number = Double.NaN;
        for (int i = 0; i < repeats; i++) {
            number = prediction ? predict() : step(i % xs.size(), i == repeats - 1);
        }
        return number;
    }

    private double step(int batch, boolean last) {
        NDList x = xs.get(batch);
        try (NDManager passing = manager.newSubManager()) {
            x.tempAttach(passing);
            NDArray j;
            try (GradientCollector collector = trainer.newGradientCollector()) {
                j = trainer.getLoss().evaluate(ys.get(batch), trainer.forward(x));
                collector.backward(j);
            }
            trainer.step();
            return last ? j.toType(DataType.FLOAT64, false).toDoubleArray()[0] : Double.NaN;
        }
    }

    private double predict() {
        NDList x = xs.get(0);
        try (NDManager passing = manager.newSubManager()) {
            x.tempAttach(passing);
            return trainer.evaluate(x).head().softmax(-1).toFloatArray()[0];
        }
    }
}
