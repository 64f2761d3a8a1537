package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.stream.Stream;

/** softmax and its derivative: the only kernels of layers in which the numbers of a column have to do with each other. */
final class SoftmaxRules {

    /** Columns z and what becomes of them, in pairs. */
    private static final double[][] HAND_COMPUTED = {
        {5}, {1},
        {0, 0, 0, 0}, {0.25, 0.25, 0.25, 0.25},
        {0, 0.6931471805599453, 0.6931471805599453}, {0.2, 0.4, 0.4},
        {1000, 1000, -1000}, {0.5, 0.5, 0},
        {-3e38, -3e38}, {0.5, 0.5},
        {-3e38, 3e38}, {0, 1},
        {Double.NEGATIVE_INFINITY, 2, 2}, {0, 0.5, 0.5},
        {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY}, {Double.NaN, Double.NaN},
        {Double.POSITIVE_INFINITY, 1}, {Double.NaN, Double.NaN},
        {Double.NaN, 1}, {Double.NaN, Double.NaN},
    };

    private final SideBySide sides;

    SoftmaxRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.SOFTMAX, "softmax by hand", this::handComputed),
                new RuleTest(Rule.SOFTMAX, "softmax of awkward sizes", this::awkwardSizes),
                new RuleTest(Rule.SOFTMAX, "softmax far from 0", this::farFromZero),
                new RuleTest(Rule.SOFTMAX_BACKWARD, "softmaxBackward", this::backward));
    }

    private void handComputed() {
        for (int i = 0; i < HAND_COMPUTED.length; i += 2) {
            double[] z = HAND_COMPUTED[i];
            double[] expected = HAND_COMPUTED[i + 1];
            Twin a = softmax(Shape.of(z.length, 1), z);
            double[] actual = a.tested().toArray();
            for (int row = 0; row < expected.length; row++) {
                double rounded = sides.precision().round(expected[row]);
                if (!tolerance(z.length).accepts(actual[row], rounded, rounded)) {
                    throw new AssertionError("softmax of " + Arrays.toString(z) + " in " + sides.precision() + " is "
                            + Arrays.toString(actual) + ", expected " + Arrays.toString(expected));
                }
            }
        }
    }

    private void awkwardSizes() {
        for (Shape shape : Samples.SHAPES) {
            agrees(softmax(shape, Samples.withNonFinite(shape, 31)), Samples.withNonFinite(shape, 31));
        }
    }

    private void farFromZero() {
        for (double away : new double[] {-1e4, -300, 300, 1e4}) {
            Shape shape = Shape.of(13, 11);
            double[] z = Samples.ordinary(shape, 32);
            Arrays.setAll(z, i -> sides.precision().round(z[i] + away));
            agrees(softmax(shape, z), z);
        }
    }

    private Twin softmax(Shape shape, double... z) {
        Twin a = sides.stale(shape);
        sides.run((backend, t) -> backend.softmax(t[0], t[1]), sides.tensor(shape, z), a);
        return a;
    }

    private void agrees(Twin a, double... z) {
        double[] magnitudes = a.reference().toArray();
        int m = a.shape().columns();
        double[] largest = largest(m, z);
        // a is 0 where z is −∞, and so is its error.
        Arrays.setAll(magnitudes, i -> magnitudes[i] == 0 ? 0 : magnitudes[i] * (1 + largest[i % m] - z[i]));
        sides.assertAgrees("softmax", a, tolerance(a.shape().rows()), magnitudes);
    }

    private static double[] largest(int columns, double... z) {
        double[] largest = SideBySide.filled(Shape.of(columns), Double.NEGATIVE_INFINITY);
        for (int i = 0; i < z.length; i++) {
            largest[i % columns] = Math.max(largest[i % columns], z[i]);
        }
        return largest;
    }

    // With d = max z − z, the rounding of d changes eᶻ by d·u of itself, and exp is within 4 units in the last place,
    // 8u. The
    // sum of n terms has the errors of its terms, of which Σ a·d ≤ n/e, and n roundings of its own; the quotient has
    // one more.
    // All of it is d + 8 + n/e + 8 + n + 1 roundings, less than (2n + 20)(1 + d). A small result may be flushed to
    // zero.
    private Tolerance tolerance(int n) {
        return new Tolerance(
                Tolerance.sum(sides.precision(), 2 * n + 20).relative(), NumberKind.smallestNormal(sides.precision()));
    }

    private void backward() {
        for (Shape shape : Samples.SHAPES) {
            Twin a = sides.tensor(shape, Samples.ordinary(shape, 33));
            Twin dA = sides.tensor(shape, Samples.withNonFinite(shape, 34));
            Twin dZ = sides.stale(shape);
            sides.run((backend, t) -> backend.softmaxBackward(t[0], t[1], t[2]), a, dA, dZ);
            // A term is a product in a sum of n, subtracted from dA and multiplied with a.
            Tolerance tolerance = Tolerance.sum(sides.precision(), shape.rows() + 3);
            sides.assertAgrees("softmaxBackward", dZ, tolerance, magnitudes(a, dA));
        }
    }

    /** Returns |a| (|dA| + Σ|a||dA|). */
    private static double[] magnitudes(Twin a, Twin dA) {
        double[] values = a.reference().toArray();
        double[] incoming = dA.reference().toArray();
        int m = a.shape().columns();
        double[] sums = new double[m];
        for (int i = 0; i < values.length; i++) {
            sums[i % m] += Math.abs(values[i] * incoming[i]);
        }
        double[] magnitudes = new double[values.length];
        Arrays.setAll(magnitudes, i -> Math.abs(values[i]) * (Math.abs(incoming[i]) + sums[i % m]));
        return magnitudes;
    }
}
