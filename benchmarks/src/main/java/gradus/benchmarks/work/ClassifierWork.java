package gradus.benchmarks.work;

import gradus.activation.Activations;
import gradus.benchmarks.protocol.Workload;
import gradus.cost.CategoricalCrossEntropy;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.Adam;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Optimiser;
import gradus.random.NumpyRandom;
import gradus.training.Batches;
import gradus.training.History;
import gradus.training.Trainer;
import java.io.IOException;

/**
 * Training steps on mini-batches of {@value #BATCH}, with everything a user's training does: batches are gathered, costs are
 * kept, the last good parameters too.
 */
final class ClassifierWork implements Workload {

    /** Examples in a batch, {@value}. */
    static final int BATCH = 128;

    private final Task task;
    private final NetworkSpec spec;
    private final Dataset data;
    private final Batches batches;
    private final Trainer trainer;

    private Network network;

    ClassifierWork(Task task, NetworkSpec spec, Dataset data, Batches batches, Optimiser optimiser) {
        this.task = task;
        this.spec = spec;
        this.data = data;
        this.batches = batches;
        trainer = new Trainer(new CategoricalCrossEntropy(), optimiser, task.repeats())
                .withBatches(batches)
                .inPlainForm();
        network = build();
    }

    /** The network for ten classes, trained by the optimiser that the variant names. */
    static ClassifierWork of(Task task) throws IOException {
        Optimiser optimiser = task.variant().equals("adam") ? new Adam() : new GradientDescent();
        Dataset data = task.data(10);
        return new ClassifierWork(task, network(data), data, Batches.inOrder(BATCH), optimiser);
    }

    /** 784 → 512 → 256 → 10. */
    static NetworkSpec network(Dataset data) {
        return NetworkSpec.of(
                data.features(),
                new Dense(512, Activations.RELU),
                new Dense(256, Activations.RELU),
                new Dense(10, Activations.SOFTMAX));
    }

    private Network build() {
        return spec.build(task.backend(), new NumpyRandom(1), batches.sizeFor(data.examples()));
    }

    @Override
    public void prepare() {
        network.close();
        network = build();
    }

    @Override
    public double run() {
        History history = trainer.train(network, data);
        return history.cost(history.iterations());
    }
}
