package gradus.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.cats.Recognition;
import gradus.metric.Accuracy;
import gradus.metric.ConfusionMatrix;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MetricTextTest {

    private static final ConfusionMatrix CONFUSION =
            ConfusionMatrix.binary(new double[] {0.9, 0.2, 0.2, 0.1}, new double[] {1, 1, 1, 0});

    @Test
    void interval_ofTheArticlesTestAccuracy() {
        assertThat(MetricText.interval(new Accuracy(21, 50)))
                .isEqualTo("    95 % interval 29.4 % to 55.8 %: 50 images carry about ± 13 points");
    }

    @Test
    void scores_ofBothClasses() {
        assertThat(MetricText.scores("cat", new Recognition(CONFUSION, OptionalDouble.of(0.75))))
                .isEqualTo("    'cat': precision 1.000, recall 0.333, F1 0.500, AUC 0.750");
    }

    @Test
    void scores_withoutCurve() {
        assertThat(MetricText.scores("cat", new Recognition(CONFUSION, OptionalDouble.empty())))
                .endsWith("F1 0.500");
    }
}
