package gradus.benchmarks.peers;

import gradus.benchmarks.protocol.NumberFile;
import gradus.benchmarks.protocol.Rounds;
import gradus.benchmarks.protocol.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * DL4J as a contender: {@code WORKLOAD VARIANT PRECISION REPEATS DIR}. Batches are tensors before the clock starts, and no
 * listener is attached.
 */
public final class Dl4jWorker implements Workload {

    private static final int BATCH = 128;

    private final boolean article;
    private final boolean prediction;
    private final String variant;
    private final DataType type;
    private final int repeats;
    private final List<INDArray> xs = new ArrayList<>();
    private final List<INDArray> ys = new ArrayList<>();

    private MultiLayerNetwork network;

    private Dl4jWorker(String[] args) throws IOException {
        article = args[0].equals("article");
        prediction = args[0].equals("predict");
        variant = args[1];
        type = args[2].toUpperCase(Locale.ROOT).equals("FLOAT64") ? DataType.DOUBLE : DataType.FLOAT;
        repeats = Integer.parseInt(args[3]);
        read(Path.of(args[4]));
    }

    /** Serves rounds until the input ends. */
    public static void main(String[] args) throws IOException {
        Rounds.serve("DL4J 1.0.0-M2.1, " + Nd4j.getBackend().getClass().getSimpleName(), new Dl4jWorker(args));
    }

    // Here an example is a row.
    private void read(Path folder) throws IOException {
        double[] targets = NumberFile.read(folder.resolve(NumberFile.Y));
        double[] inputs = NumberFile.read(folder.resolve(NumberFile.X));
        int examples = targets.length / (article ? 1 : 10);
        INDArray x = rows(inputs, examples);
        INDArray y = rows(targets, examples);
        int batch = article || prediction ? examples : BATCH;
        for (int i = 0; i < examples; i += batch) {
            xs.add(part(x, i, i + batch));
            ys.add(part(y, i, i + batch));
        }
        if (prediction) {
            xs.set(0, shown(x, Integer.parseInt(variant)));
        }
    }

    private INDArray rows(double[] numbers, int examples) {
        INDArray columns = Nd4j.create(numbers, new long[] {numbers.length / examples, examples}, 'c');
        return columns.transpose().dup('c').castTo(type);
    }

    private static INDArray part(INDArray all, int from, int to) {
        return all.get(NDArrayIndex.interval(from, to), NDArrayIndex.all()).dup('c');
    }

    private static INDArray shown(INDArray x, int images) {
        int copies = (int) ((images + x.rows() - 1) / x.rows());
        INDArray[] parts = new INDArray[copies];
        Arrays.fill(parts, x);
        return part(Nd4j.vstack(parts), 0, images);
    }

    private IUpdater updater() {
        return article ? new Sgd(0.03) : variant.equals("adam") ? new Adam(0.001) : new Sgd(0.01);
    }

    @Override
    public void prepare() {
        Activation g = article && variant.equals("tanh") ? Activation.TANH : Activation.RELU;
        int inputs = xs.get(0).columns();
        int first = article ? 5 : 512;
        int second = article ? 5 : 256;
        network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .seed(1)
                .dataType(type)
                .updater(updater())
                .weightInit(WeightInit.RELU)
                .list()
                .layer(new DenseLayer.Builder().nIn(inputs).nOut(first).activation(g).build())
                .layer(new DenseLayer.Builder().nIn(first).nOut(second).activation(g).build())
                .layer(new OutputLayer.Builder(article ? LossFunction.XENT : LossFunction.MCXENT)
                        .nIn(second)
                        .nOut(article ? 1 : 10)
                        .activation(article ? Activation.SIGMOID : Activation.SOFTMAX)
                        .build())
                .build());
        network.init();
    }

    @Override
    public double run() {
        for (int i = 0; i < repeats; i++) {
            if (prediction) {
                network.output(xs.get(0)).data().asFloat();
            } else {
                network.fit(xs.get(i % xs.size()), ys.get(i % xs.size()));
            }
        }
        return prediction ? Double.NaN : network.score();
    }
}
