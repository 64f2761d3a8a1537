package gradus.benchmarks.work;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.benchmarks.protocol.Workload;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.training.History;
import gradus.training.Trainer;
import java.io.IOException;

/** The article's experiment: 12288 → 5 → 5 → 1, weights of scale 0.01, all examples in every iteration. */
final class ArticleWork implements Workload {

    private static final double LEARNING_RATE = 0.03;

    private final Task task;
    private final Dataset data;
    private final NetworkSpec spec;
    private final Trainer trainer;

    private Network network;

    ArticleWork(Task task) throws IOException {
        this.task = task;
        data = task.data(1);
        Activation g = Activations.named(task.variant());
        Initialiser small = Initialiser.scaledNormal(0.01);
        spec = NetworkSpec.of(
                data.features(),
                new Dense(5, g, small),
                new Dense(5, g, small),
                new Dense(1, Activations.SIGMOID, small));
        Trainer plainOrNot = new Trainer(new BinaryCrossEntropy(), new GradientDescent(LEARNING_RATE), task.repeats());
        trainer = task.plain() ? plainOrNot.inPlainForm() : plainOrNot;
        network = build();
    }

    private Network build() {
        return spec.build(task.backend(), new NumpyRandom(1), data.examples());
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
