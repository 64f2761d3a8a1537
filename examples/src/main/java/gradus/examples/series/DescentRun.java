package gradus.examples.series;

import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.examples.series.DescentExperiment.Variant;
import gradus.layer.Mode;
import gradus.network.Network;
import gradus.network.Objective;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;
import gradus.training.History;
import java.util.ArrayList;
import java.util.List;

/** Trains the variants of gradient descent, and looks at the cost of the whole training set at the start of each epoch. */
final class DescentRun {

    private final DescentExperiment experiment;
    private final Dataset data;
    private final Backend backend;

    DescentRun(DescentExperiment experiment, Dataset data, Backend backend) {
        this.experiment = experiment;
        this.data = data;
        this.backend = backend;
    }

    DescentOutcome outcome() {
        List<DescentCurve> curves =
                experiment.variants().stream().map(this::curve).toList();
        return new DescentOutcome(
                experiment.name(),
                experiment.network(data.features()).toString(),
                experiment.learningRate(),
                data.examples(),
                curves);
    }

    private DescentCurve curve(Variant variant) {
        int batchSize = variant.batches().sizeFor(data.examples());
        int perEpoch = variant.batches().perEpoch(data.examples());
        List<Double> costs = new ArrayList<>();
        try (Network network = build(batchSize);
                Network ofAll = network.forBatchesOf(data.examples());
                Objective objective = new Objective(ofAll, new BinaryCrossEntropy());
                Tensor x = data.x(backend);
                Tensor y = data.y(backend)) {
            History history = experiment
                    .trainer(variant)
                    .withListeners((iteration, cost, trained) -> {
                        if ((iteration - 1) % perEpoch == 0) {
                            costs.add(objective.forward(x, y, Mode.INFERENCE));
                        }
                    })
                    .train(network, data);
            costs.add(objective.forward(x, y, Mode.INFERENCE));
            double seconds = history.duration().toNanos() / 1e9;
            return new DescentCurve(variant.name(), batchSize, costs, history.iterations(), seconds);
        }
    }

    private Network build(int batchSize) {
        return experiment.network(data.features()).build(backend, new NumpyRandom(TrainingExperiment.SEED), batchSize);
    }
}
