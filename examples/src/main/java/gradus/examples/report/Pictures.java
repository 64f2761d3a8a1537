package gradus.examples.report;

import gradus.data.LabelledImages;
import gradus.examples.cats.CatRun;
import gradus.examples.cats.ExperimentResult;
import gradus.metric.Accuracy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A run in pictures: {@code costs.svg}, {@code samples.png} and, for each experiment, {@code predictions-NAME.png}, the test
 * images with a green frame where the network was right and a red one where it was wrong.
 */
public final class Pictures {

    private static final int SAMPLES = 50;
    private static final int GREEN = 0x2e9e4f;
    private static final int RED = 0xd1342f;
    private static final int GREY = 0xe8e8e8;

    private Pictures() {}

    /**
     * Writes the pictures of a run, replacing those of an earlier one.
     *
     * @param run what to show
     * @param folder where they go
     * @throws IOException if one cannot be written
     */
    public static void write(CatRun run, Path folder) throws IOException {
        List<Curve> curves = run.results().stream()
                .map(result -> Curve.of(result.name(), result.costs()))
                .toList();
        WholeFile.write(folder.resolve("costs.svg"), CostChart.svg("iteration", curves));
        LabelledImages training = run.images().training();
        int samples = Math.min(SAMPLES, training.count());
        new ImageSheet(training, samples, image -> GREY).write(folder.resolve("samples.png"));
        LabelledImages test = run.images().test();
        for (ExperimentResult result : run.results()) {
            new ImageSheet(test, test.count(), image -> isRight(result, test, image) ? GREEN : RED)
                    .write(folder.resolve("predictions-" + result.name() + ".png"));
        }
    }

    private static boolean isRight(ExperimentResult result, LabelledImages test, int image) {
        boolean saidCat = result.testProbabilities().get(image) >= Accuracy.THRESHOLD;
        return saidCat == (test.label(image) == 1);
    }
}
