package gradus.examples.cats;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.metric.ClassScores;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    @Test
    void of_bothClasses() {
        Recognition recognition = Recognition.of(new double[] {0.9, 0.2, 0.6, 0.1}, new double[] {1, 1, 0, 0})
                .orElseThrow();
        assertThat(recognition.scores()).isEqualTo(new ClassScores(1, 1, 1));
        assertThat(recognition.auc()).hasValue(0.75);
    }

    @Test
    void of_oneClass_hasNoCurve() {
        Recognition recognition =
                Recognition.of(new double[] {0.9, 0.2}, new double[] {1, 1}).orElseThrow();
        assertThat(recognition.scores()).isEqualTo(new ClassScores(1, 0, 1));
        assertThat(recognition.auc()).isEmpty();
    }

    @Test
    void of_nan_isNone() {
        assertThat(Recognition.of(new double[] {0.9, Double.NaN}, new double[] {1, 0}))
                .isEmpty();
    }
}
