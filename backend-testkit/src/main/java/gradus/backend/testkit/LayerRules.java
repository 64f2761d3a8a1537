package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** axpby, and what is derived from primitives: a backend may override it to be faster and never to be different. */
final class LayerRules {

    private static final double[] FACTORS = {1, 0, -0.0, -0.3, 2.5};

    private static final double[] SLOPES = {0, 0.01, 0.3, 1, 1.7, 1e20};

    /** Sizes n, k, m of (n × k)(k × m) + n × 1. */
    private static final int[][] AFFINE_SIZES = {
        {0, 3, 2}, {2, 0, 3}, {2, 3, 0}, {1, 1, 1}, {5, 1025, 7}, {5, 5, 209}, {1, 5, 31}, {64, 3, 1}, {33, 31, 32}
    };

    /** A kernel that reads two tensors and writes a third of the same shape. */
    private interface OfTwo {
        void call(Backend backend, Tensor a, Tensor b, Tensor c);
    }

    private final SideBySide sides;

    LayerRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.AXPBY, "axpby with every α and β", this::axpby),
                new RuleTest(Rule.AXPBY_BETA_ZERO, "axpby with β = 0 over NaN", this::axpbyStaleIgnored),
                new RuleTest(Rule.AFFINE, "affine", this::affine),
                new RuleTest(Rule.SIGMOID_BACKWARD, "sigmoidBackward", this::sigmoidBackward),
                new RuleTest(Rule.TANH_BACKWARD, "tanhBackward", this::tanhBackward),
                new RuleTest(Rule.LEAKY_RELU, "leakyRelu", this::leakyRelu),
                new RuleTest(Rule.LEAKY_RELU_BACKWARD, "leakyReluBackward", this::leakyReluBackward));
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

    // dA·(a − a²) and dA·(1 − a²) are sums of two terms of at most three products each, in whichever way they are
    // grouped.
    private void sigmoidBackward() {
        backward(
                "sigmoidBackward",
                (backend, a, dA, dZ) -> backend.sigmoidBackward(a, dA, dZ),
                Tolerance.sum(sides.precision(), 4),
                (a, dA) -> Math.abs(dA) * (Math.abs(a) + a * a));
    }

    private void tanhBackward() {
        backward(
                "tanhBackward",
                (backend, a, dA, dZ) -> backend.tanhBackward(a, dA, dZ),
                Tolerance.sum(sides.precision(), 4),
                (a, dA) -> Math.abs(dA) * (1 + a * a));
    }

    private void leakyRelu() {
        for (double slope : SLOPES) {
            for (Twin z : operands()) {
                Twin a = sides.stale(z.shape());
                sides.run((backend, t) -> backend.leakyRelu(slope, t[0], t[1]), z, a);
                IntPredicate normal = normal(a, z);
                sides.assertAgrees("leakyRelu with slope " + slope, a, Tolerance.EXACT, normal);
            }
        }
    }

    private void leakyReluBackward() {
        for (double slope : SLOPES) {
            backward(
                    "leakyReluBackward with slope " + slope,
                    (backend, z, dA, dZ) -> backend.leakyReluBackward(slope, z, dA, dZ),
                    Tolerance.EXACT,
                    (z, dA) -> 0);
        }
    }

    private void backward(String what, OfTwo kernel, Tolerance tolerance, DoubleBinaryOperator magnitude) {
        for (Twin a : operands()) {
            double[] incoming = Samples.withNonFinite(a.shape(), 28);
            Twin dA = sides.tensor(a.shape(), incoming);
            Twin dZ = sides.stale(a.shape());
            sides.run((backend, t) -> kernel.call(backend, t[0], t[1], t[2]), a, dA, dZ);
            double[] magnitudes = magnitudes(a.reference().toArray(), incoming, magnitude);
            sides.assertAgrees(what, dZ, tolerance, magnitudes, normal(dZ, a, dA));
        }
    }

    private List<Twin> operands() {
        Stream<Twin> awkward =
                Samples.SHAPES.stream().map(shape -> sides.tensor(shape, Samples.withNonFinite(shape, 29)));
        Twin special = sides.tensor(Shape.of(Samples.SPECIAL.length), Samples.SPECIAL);
        return Stream.concat(awkward, Stream.of(special)).toList();
    }

    /** Returns which elements have nothing to do with subnormal numbers; those have rules of their own. */
    private IntPredicate normal(Twin result, Twin... operands) {
        double[] results = result.reference().toArray();
        double[][] numbers = Arrays.stream(operands)
                .map(operand -> operand.reference().toArray())
                .toArray(double[][]::new);
        return i -> {
            double[] at = Arrays.stream(numbers).mapToDouble(n -> n[i]).toArray();
            return NumberKind.of(sides.precision(), results[i], at) != NumberKind.SUBNORMAL;
        };
    }

    private static double[] magnitudes(double[] a, double[] b, DoubleBinaryOperator magnitude) {
        double[] magnitudes = new double[a.length];
        Arrays.setAll(magnitudes, i -> magnitude.applyAsDouble(a[i], b[i]));
        return magnitudes;
    }
}
