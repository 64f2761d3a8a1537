package gradus.examples.compare;

import gradus.activation.Activation;
import gradus.data.Dataset;
import gradus.examples.cats.CatExperiment;
import gradus.examples.cats.CatSettings;
import gradus.examples.source.CatImageSource;
import gradus.examples.source.CatImages;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Trains the article's network on two backends in lockstep, once for each activation.
 *
 * @param source where the images come from
 * @param settings what to train, and how
 * @param tolerance what counts as a difference; if not given, {@link Judgement#defaultTolerance}
 * @param until the last iteration that is judged
 * @param report is told how it goes
 */
public record Comparison(
        CatImageSource source, CatSettings settings, OptionalDouble tolerance, int until, ComparisonReport report) {

    /**
     * Runs the experiments.
     *
     * @return a result for each activation
     * @throws LockstepException if training fails on one of the backends
     */
    public List<ComparisonResult> run(Backend a, Backend b) {
        CatImages images = source.read();
        Dataset data = Dataset.ofTwoClasses(images.training());
        report.started(images, a, b);
        List<ComparisonResult> results = new ArrayList<>();
        for (Activation activation : settings.activations()) {
            ComparisonResult result = compare(new CatExperiment(settings, activation), data, a, b);
            report.finished(result);
            results.add(result);
        }
        return results;
    }

    private ComparisonResult compare(CatExperiment experiment, Dataset data, Backend a, Backend b) {
        NetworkSpec spec = experiment.network(data.features());
        Judgement judgement = judgement(spec, data.examples(), a, b);
        report.training(experiment.name(), spec, judgement);
        Watch watch = new Watch(judgement, settings.logEvery(), report);
        try (Network onA = experiment.build(spec, a, data.examples());
                Network onB = experiment.build(spec, b, data.examples())) {
            new Lockstep(experiment.trainer().inPlainForm(), watch).train(side(a, onA), side(b, onB), data);
        }
        return watch.result(experiment.name());
    }

    private Judgement judgement(NetworkSpec spec, int examples, Backend a, Backend b) {
        IntStream lengths = IntStream.concat(Arrays.stream(spec.dimensions()), IntStream.of(examples));
        return new Judgement(tolerance.orElseGet(() -> Judgement.defaultTolerance(coarser(a, b), lengths)), until);
    }

    private static Precision coarser(Backend a, Backend b) {
        return a.precision().unitRoundoff() > b.precision().unitRoundoff() ? a.precision() : b.precision();
    }

    private static Lockstep.Side side(Backend backend, Network network) {
        return new Lockstep.Side(backend.name() + " " + backend.precision(), network);
    }
}
