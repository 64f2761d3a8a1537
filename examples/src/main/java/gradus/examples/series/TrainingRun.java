package gradus.examples.series;

import gradus.data.Dataset;
import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.source.SeriesImages;
import gradus.layer.Mode;
import gradus.metric.Accuracy;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import gradus.training.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trains the network of an experiment and tests it. */
final class TrainingRun {

    private final TrainingExperiment experiment;
    private final SeriesImages images;
    private final Backend backend;
    private final SeriesReport report;
    private final List<LoggedCost> costs = new ArrayList<>();

    TrainingRun(TrainingExperiment experiment, SeriesImages images, Backend backend, SeriesReport report) {
        this.experiment = experiment;
        this.images = images;
        this.backend = backend;
        this.report = report;
    }

    TrainingOutcome outcome() {
        Dataset training = Dataset.ofTwoClasses(images.training());
        try (Network network = experiment.build(backend, training.features(), training.examples())) {
            report.training(experiment, network.spec(), published());
            History history = experiment
                    .trainer()
                    .withListeners((iteration, cost, trained) -> log(new LoggedCost(iteration, cost)))
                    .train(network, training);
            TrainingOutcome outcome = new TrainingOutcome(
                    experiment.name(),
                    layers(network.spec()),
                    experiment.iterations(),
                    costs,
                    accuracies(network, training),
                    published(),
                    history.duration().toNanos() / 1e9);
            report.finished(outcome);
            return outcome;
        }
    }

    private static List<Integer> layers(NetworkSpec spec) {
        int[] dimensions = spec.dimensions();
        List<Integer> layers = new ArrayList<>(List.of(spec.inputs()));
        for (int i = 0; i < spec.layers().size(); i++) {
            if (spec.layers().get(i).label().isEmpty()) {
                layers.add(dimensions[i + 1]);
            }
        }
        return layers;
    }

    private Optional<PublishedTable> published() {
        boolean isThePublishedRun = images.areTheSeries() && backend.precision() == Precision.FLOAT64;
        return experiment.published().filter(table -> isThePublishedRun);
    }

    private void log(LoggedCost cost) {
        if (cost.iteration() % TrainingExperiment.LOG_EVERY == 0) {
            costs.add(cost);
            report.cost(cost);
        }
    }

    private Map<String, Accuracy> accuracies(Network trained, Dataset training) {
        Map<String, Accuracy> accuracies = new LinkedHashMap<>();
        accuracies.put(PublishedTable.TRAINING, accuracy(trained, training));
        images.test()
                .map(Dataset::ofTwoClasses)
                .ifPresent(test -> accuracies.put(PublishedTable.TEST, accuracy(trained, test)));
        return accuracies;
    }

    private Accuracy accuracy(Network trained, Dataset data) {
        try (Network network = trained.forBatchesOf(data.examples());
                Tensor x = data.x(backend)) {
            return Accuracy.binary(network.forward(x, Mode.INFERENCE).toArray(), data.targets());
        }
    }
}
