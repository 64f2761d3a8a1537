package gradus.examples.cats;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.examples.failure.BadInputException;
import gradus.examples.source.CatImageSource;
import gradus.examples.source.CatImages;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.LayerSpec;
import gradus.layer.Mode;
import gradus.metric.Accuracy;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;
import gradus.training.History;
import gradus.training.Trainer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains the article's network on images of cats and other things, once for each activation, and tests it on images it has
 * not seen.
 */
public final class CatClassifier {

    /**
     * A cost above this ends the training as diverged, {@value}. Binary cross-entropy starts at ln 2 ≈ 0.69; 20 means that
     * the right answer is given a probability of e⁻²⁰, on average.
     */
    public static final double COST_LIMIT = 20;

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
            ExperimentResult result = train(activation, training, test, images);
            report.finished(result);
            results.add(result);
        }
        return new CatRun(images, results);
    }

    private ExperimentResult train(Activation activation, Dataset training, Dataset test, CatImages images) {
        String name = "forward-" + activation.name();
        NetworkSpec spec = network(training.features(), activation);
        List<LoggedCost> logged = new ArrayList<>();
        report.training(name, spec, images);
        try (Network network = build(spec, training.examples())) {
            History history = trainer(logged).train(network, training);
            double[] testProbabilities = predict(network, test);
            return new ExperimentResult(
                    name,
                    activation.name(),
                    Arrays.stream(spec.dimensions()).boxed().toList(),
                    logged,
                    history.duration().toNanos() / 1e9,
                    Accuracy.binary(predict(network, training), training.targets()),
                    Accuracy.binary(testProbabilities, test.targets()),
                    Arrays.stream(testProbabilities).boxed().toList());
        }
    }

    private Network build(NetworkSpec spec, int examples) {
        try {
            return spec.build(backend, new NumpyRandom(settings.seed()), examples);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    "--layers: a network of " + spec + " cannot be built: " + e.getMessage() + "; take fewer units", e);
        }
    }

    private NetworkSpec network(int inputs, Activation activation) {
        Initialiser weights = Initialiser.scaledNormal(CatSettings.INITIAL_SCALE);
        List<LayerSpec> layers = new ArrayList<>();
        for (int units : settings.hiddenUnits()) {
            layers.add(new Dense(units, activation, weights));
        }
        layers.add(new Dense(1, Activations.SIGMOID, weights));
        return new NetworkSpec(inputs, layers);
    }

    private Trainer trainer(List<LoggedCost> logged) {
        return new Trainer(
                        new BinaryCrossEntropy(), new GradientDescent(settings.learningRate()), settings.iterations())
                .withCostLimit(COST_LIMIT)
                .withListeners((iteration, cost, network) -> {
                    if (iteration % settings.logEvery() == 0) {
                        LoggedCost line = new LoggedCost(iteration, cost);
                        logged.add(line);
                        report.cost(line);
                    }
                });
    }

    private double[] predict(Network trained, Dataset data) {
        try (Network network = trained.forBatchesOf(data.examples());
                Tensor x = data.x(backend)) {
            return network.forward(x, Mode.INFERENCE).toArray();
        }
    }
}
