package gradus.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.layer.Parameter;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClippingTest {

    private Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    /** Returns the gradients of a parameter for each array. */
    private double[] clipped(Clipping clipping, double[]... gradients) {
        List<Parameter> parameters = Arrays.stream(gradients)
                .map(gradient -> new Parameter(
                        "p",
                        backend.zeros(Shape.of(1, gradient.length)),
                        backend.tensor(Shape.of(1, gradient.length), gradient)))
                .toList();
        try (Clipper clipper = clipping.clipperFor(parameters)) {
            clipper.clip();
        }
        return parameters.stream()
                .flatMapToDouble(parameter -> Arrays.stream(parameter.gradient().toArray()))
                .toArray();
    }

    @Test
    void none_leavesAll() {
        assertThat(clipped(Clipping.NONE, new double[] {1e300, Double.NaN})).containsExactly(1e300, Double.NaN);
    }

    @Test
    void byValue_clipsEachElement() {
        assertThat(clipped(new ClipByValue(2), new double[] {-3, -2, 0}, new double[] {1.5, Double.MAX_VALUE}))
                .containsExactly(-2, -2, 0, 1.5, 2);
    }

    @Test
    void byValue_notFinite() {
        double[] gradient = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        assertThat(clipped(new ClipByValue(2), gradient)).containsExactly(Double.NaN, 2, -2);
    }

    @Test
    void byNorm_isThatOfAllParametersTogether() {
        // ‖(2, 4, 4)‖ = 6
        assertThat(clipped(new ClipByNorm(3), new double[] {2}, new double[] {-4, 4}))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(1, -2, 2);
    }

    @Test
    void byNorm_upToTheLimitLeavesTheBits() {
        double[] gradient = {2, -4, 4};
        assertThat(clipped(new ClipByNorm(6), gradient)).containsExactly(gradient);
        assertThat(clipped(new ClipByNorm(1e300), gradient)).containsExactly(gradient);
    }

    @Test
    void byNorm_keepsTheDirection() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            double[] gradient = random.doubles(20, -1, 1).map(x -> x * x * x).toArray();
            double norm = norm(gradient);
            double limit = norm * random.nextDouble(0.01, 0.99);
            double[] clipped = clipped(new ClipByNorm(limit), gradient);
            assertThat(norm(clipped)).isCloseTo(limit, within(limit * 1e-14));
            for (int k = 0; k < 20; k++) {
                assertThat(clipped[k]).isCloseTo(gradient[k] * (limit / norm), within(limit * 1e-14));
            }
        }
    }

    private static double norm(double[] gradient) {
        return Math.sqrt(Arrays.stream(gradient).map(g -> g * g).sum());
    }

    @Test
    void byNorm_zero() {
        assertThat(clipped(new ClipByNorm(1e-300), new double[] {0, -0.0})).containsExactly(0, -0.0);
    }

    @Test
    void byNorm_whoseSquareOverflows() {
        assertThat(clipped(new ClipByNorm(1), new double[] {3e200, -4e200}))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(0.6, -0.8);
        double half = Double.MAX_VALUE / 2;
        assertThat(clipped(new ClipByNorm(1), new double[] {half, half, half, half}))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(0.5, 0.5, 0.5, 0.5);
        backend = new ReferenceBackend(Precision.FLOAT32);
        assertThat(clipped(new ClipByNorm(1e-3), new double[] {3e38}))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(1e-3);
        assertThat(clipped(new ClipByNorm(1), new double[] {3e30, -4e30}))
                .usingComparatorWithPrecision(1e-6)
                .containsExactly(0.6, -0.8);
    }

    @Test
    void byNorm_notFiniteStays() {
        assertThat(clipped(new ClipByNorm(1), new double[] {3, Double.NaN})).containsExactly(3, Double.NaN);
        assertThat(clipped(new ClipByNorm(1), new double[] {3, Double.POSITIVE_INFINITY}))
                .containsExactly(3, Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void limit_illegal(double limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClipByValue(limit))
                .withMessage("clip by value: expected a finite limit above 0, received " + limit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClipByNorm(limit))
                .withMessage("clip by norm: expected a finite limit above 0, received " + limit);
    }
}
