package gradus.gradientcheck;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.activation.LeakyRelu;
import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinks are skipped, and no wrong derivative hides behind one. */
final class KinkTest {

    private static final double EPSILON = GradientCheck.DEFAULT_EPSILON;

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    private GradientCheckResult check(Activation g, double... z) {
        Tensor column = backend.tensor(Shape.of(z.length, 1), z);
        return new GradientCheck().ofActivation(g, column);
    }

    private static Activation absolute(double slopeAtZero) {
        return Activation.of("absolute", Math::abs, z -> z == 0 ? slopeAtZero : Math.signum(z));
    }

    private static Activation relu(DoubleUnaryOperator slope) {
        return Activation.of("relu", z -> Math.max(z, 0), slope);
    }

    @Test
    void kinkWithinTheStep_isSkipped() {
        GradientCheckResult result = check(Activations.RELU, 0.5 * EPSILON, -0.01 * EPSILON, 1, -2, 2 * EPSILON);
        assertThat(result.isRight()).isTrue();
        assertThat(result.kinks()).isEqualTo(2);
        assertThat(result.compared()).isEqualTo(3);
        assertThat(result.relativeDifference()).isLessThan(1e-9);
    }

    @Test
    void wrongSlopeBesideAKink_isNotExcused() {
        GradientCheckResult result = check(relu(z -> z > 0 ? 1.001 : 0), 0.5 * EPSILON, -2);
        assertThat(result.isRight()).isFalse();
        assertThat(result.kinks()).isZero();
    }

    @Test
    void slopeAtTheKink_isThatOfAnySideOrBetween() {
        for (double slope : new double[] {-1, -0.5, 0, 0.5, 1}) {
            GradientCheckResult result = check(absolute(slope), 0, 3);
            assertThat(result.isRight()).as("slope %s", slope).isTrue();
            // In the middle the central difference agrees by itself.
            assertThat(result.kinks()).as("slope %s", slope).isEqualTo(slope == 0 ? 0 : 1);
        }
        assertThat(check(absolute(1.5), 0, 3).isRight()).isFalse();
        assertThat(check(absolute(-1.5), 0, 3).isRight()).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void manyKinksNearAndFar_areAllSkippedOrAgree(long seed) {
        DoubleUnaryOperator hat = z -> Math.abs(z) < 1.5 * EPSILON ? 1 - Math.abs(z) : 1 - 1.5 * EPSILON;
        Activation twoKinksMore =
                Activation.of("hat", hat, z -> z == 0 || Math.abs(z) >= 1.5 * EPSILON ? 0 : -Math.signum(z));
        double[] z = nearZero(seed);
        for (Activation g : new Activation[] {Activations.RELU, new LeakyRelu(0.3), absolute(1), twoKinksMore}) {
            GradientCheckResult result = check(g, z);
            assertThat(result.isRight()).as("%s, %s", g.name(), result).isTrue();
            assertThat(result.kinks()).as(g.name()).isBetween(1, z.length);
        }
    }

    static Stream<Activation> wrong() {
        return Stream.of(
                relu(z -> z > 0 ? 1.001 : 0),
                relu(z -> z > 0 ? 1 : 0.001),
                relu(z -> z > 0 ? 1 : -0.5),
                relu(z -> z > 0 ? 0 : 1),
                Activation.of("absolute", Math::abs, z -> -Math.signum(z)),
                Activation.of("absolute", Math::abs, z -> z > 0 ? 1 : -0.9));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrongDerivativeAmongKinks_isFoundEachTime(Activation g) {
        seeds().forEach(seed -> assertThat(check(g, nearZero(seed)).isRight())
                .as("seed %d", seed)
                .isFalse());
    }

    /** Numbers on both sides of a kink, most within two steps of it and some far from it. */
    private static double[] nearZero(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] z = random.doubles(40, -2 * EPSILON, 2 * EPSILON).toArray();
        for (int i = 0; i < 4; i++) {
            z[i] = random.nextDouble(-3, 3);
        }
        return z;
    }

    @Test
    void sharpBendOfASmoothFunction_isNoExcuseForAWrongSlope() {
        double steep = 1 / EPSILON;
        Activation right = Activation.of("steep", z -> Math.tanh(steep * z), z -> steep / square(Math.cosh(steep * z)));
        Activation wrong = Activation.of("steep", z -> Math.tanh(steep * z), z -> steep);
        double[] z = {0.3 * EPSILON, -0.7 * EPSILON};
        assertThat(check(wrong, z).isRight()).isFalse();
        // Differences over ε say nothing here, and the check says so rather than that all is well.
        assertThat(check(right, z).isRight()).isFalse();
        Tensor column = backend.tensor(Shape.of(2, 1), z);
        assertThat(new GradientCheck()
                        .withEpsilon(1e-10)
                        .ofActivation(right, column)
                        .relativeDifference())
                .isLessThan(1e-5);
    }

    private static double square(double x) {
        return x * x;
    }
}
