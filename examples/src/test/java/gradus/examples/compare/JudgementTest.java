package gradus.examples.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Precision;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class JudgementTest {

    @Test
    void defaultTolerance_float64_isTheConstant() {
        assertThat(Judgement.defaultTolerance(Precision.FLOAT64, IntStream.of(12288, 5, 5, 1, 209)))
                .isEqualTo(Judgement.TOLERANCE);
    }

    @Test
    void defaultTolerance_float32_boundsTheLongestSum() {
        double expected = 2 * 12288 / 16777216.0; // 2nu, to first order
        assertThat(Judgement.defaultTolerance(Precision.FLOAT32, IntStream.of(12288, 5, 5, 1, 209)))
                .isCloseTo(expected, Offset.offset(expected * 1e-3));
        assertThat(Judgement.defaultTolerance(Precision.FLOAT32, IntStream.of(2, 1, 4)))
                .isCloseTo(8 / 16777216.0, Offset.offset(1e-12));
    }

    @Test
    void differs_aboveTheToleranceOnly() {
        Judgement judgement = new Judgement(0.5, 1);
        assertThat(judgement.differs(new Difference(1, "cost", 0.5))).isFalse();
        assertThat(judgement.differs(new Difference(1, "cost", Math.nextUp(0.5))))
                .isTrue();
        assertThat(judgement.differs(new Difference(1, "cost", Double.POSITIVE_INFINITY)))
                .isTrue();
    }
}
