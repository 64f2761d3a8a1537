package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;

/** axpby and affine, which layers and optimisers are made of. */
final class LayerRules {

    private static final double[] FACTORS = {1, 0, -0.0, -0.3, 2.5};

    /** Sizes n, k, m of (n × k)(k × m) + n × 1. */
    private static final int[][] AFFINE_SIZES = {
        {0, 3, 2}, {2, 0, 3}, {2, 3, 0}, {1, 1, 1}, {5, 1025, 7}, {5, 5, 209}, {1, 5, 31}, {64, 3, 1}, {33, 31, 32}
    };

    private final SideBySide sides;

    LayerRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.AXPBY, "axpby with every α and β", this::axpby),
                new RuleTest(Rule.AXPBY_BETA_ZERO, "axpby with β = 0 over NaN", this::axpbyStaleIgnored),
                new RuleTest(Rule.AFFINE, "affine", this::affine));
    }

    private void axpby() {
        for (Shape shape : Samples.SHAPES) {
            for (double alpha : FACTORS) {
                for (double beta : FACTORS) {
                    double[] before = Samples.ordinary(shape, 21);
                    axpby(alpha, Samples.ordinary(shape, 22), beta, sides.tensor(shape, before), before);
                }
            }
        }
    }

    private void axpbyStaleIgnored() {
        for (Shape shape : Samples.SHAPES) {
            axpby(-0.3, Samples.withNonFinite(shape, 23), 0, sides.stale(shape), new double[shape.size()]);
        }
    }

    private void axpby(double alpha, double[] x, double beta, Twin out, double[] before) {
        double[] magnitudes = magnitudes(x, before, (a, b) -> Math.abs(alpha * a) + Math.abs(beta * b));
        sides.run((backend, t) -> backend.axpby(alpha, t[0], beta, t[1]), sides.tensor(out.shape(), x), out);
        // Each term is a product, and added to the other.
        Tolerance tolerance = Tolerance.sum(sides.precision(), 2);
        sides.assertAgrees("axpby with α = " + alpha + ", β = " + beta, out, tolerance, magnitudes);
    }

    private void affine() {
        for (int[] size : AFFINE_SIZES) {
            Shape ofW = Shape.of(size[0], size[1]);
            Shape ofA = Shape.of(size[1], size[2]);
            Shape ofB = Shape.of(size[0], 1);
            Twin w = sides.tensor(ofW, Samples.ordinary(ofW, 25));
            Twin a = sides.tensor(ofA, Samples.ordinary(ofA, 26));
            Twin b = sides.tensor(ofB, Samples.ordinary(ofB, 27));
            Twin z = sides.stale(Shape.of(size[0], size[2]));
            sides.run((backend, t) -> backend.affine(t[0], t[1], t[2], t[3]), w, a, b, z);
            // Each term is a product, added to the others and to the bias.
            Tolerance tolerance = Tolerance.sum(sides.precision(), size[1] + 1);
            sides.assertAgrees("affine", z, tolerance, Magnitude.affine(w.reference(), a.reference(), b.reference()));
        }
    }

    private static double[] magnitudes(double[] a, double[] b, DoubleBinaryOperator magnitude) {
        double[] magnitudes = new double[a.length];
        Arrays.setAll(magnitudes, i -> magnitude.applyAsDouble(a[i], b[i]));
        return magnitudes;
    }
}
