package gradus.examples.cats;

import gradus.activation.Activation;
import gradus.data.Dataset;
import gradus.examples.published.LoggedCost;
import gradus.examples.source.CatImageSource;
import gradus.examples.source.CatImages;
import gradus.layer.Mode;
import gradus.metric.Accuracy;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;
import gradus.training.History;
import gradus.training.Trainer;
import gradus.training.TrainingListener;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains the article's network on images of cats and other things, once for each activation, and tests it on images it has
 * not seen.
 */
public final class CatClassifier {

    private final Backend backend;
    private final CatImageSource source;
    private final CatSettings settings;
    private final CatReport report;

    /** A classifier of its parts. */
    @Inject
    public CatClassifier(Backend backend, CatImageSource source, CatSettings settings, CatReport report) {
        this.backend = backend;
        this.source = source;
        this.settings = settings;
        this.report = report;
    }

    /**
     * Runs the experiments.
     *
     * @return the images, and a result for each activation
     */
    public CatRun run() {
        CatImages images = source.read();
        Dataset training = Dataset.ofTwoClasses(images.training());
        Dataset test = Dataset.ofTwoClasses(images.test());
        report.started(images, backend);
        List<ExperimentResult> results = new ArrayList<>();
        for (Activation activation : settings.activations()) {
            ExperimentResult result = train(new CatExperiment(settings, activation), training, test, images);
            report.finished(result);
            results.add(result);
        }
        return new CatRun(images, results);
    }

    private ExperimentResult train(CatExperiment experiment, Dataset training, Dataset test, CatImages images) {
        NetworkSpec spec = experiment.network(training.features());
        List<LoggedCost> logged = new ArrayList<>();
        report.training(experiment.name(), spec, images);
        try (Network network = experiment.build(spec, backend, training.examples())) {
            Trainer trainer = experiment.trainer().withListeners(logging(logged));
            History history = trainer.train(network, training);
            double[] testProbabilities = predict(network, test);
            return new ExperimentResult(
                    experiment.name(),
                    experiment.activation().name(),
                    Arrays.stream(spec.dimensions()).boxed().toList(),
                    logged,
                    history.duration().toNanos() / 1e9,
                    history.inGramForm(),
                    Accuracy.binary(predict(network, training), training.targets()),
                    Accuracy.binary(testProbabilities, test.targets()),
                    Recognition.of(testProbabilities, test.targets()),
                    Arrays.stream(testProbabilities).boxed().toList());
        }
    }

    private TrainingListener logging(List<LoggedCost> logged) {
        return (iteration, cost, network) -> {
            if (iteration % settings.logEvery() == 0) {
                LoggedCost line = new LoggedCost(iteration, cost);
                logged.add(line);
                report.cost(line);
            }
        };
    }

    private double[] predict(Network trained, Dataset data) {
        try (Network network = trained.forBatchesOf(data.examples());
                Tensor x = data.x(backend)) {
            return network.forward(x, Mode.INFERENCE).toArray();
        }
    }
}
