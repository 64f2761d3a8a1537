package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Activations and their derivatives, element by element: a backend may override them to be faster and never to be different. */
final class ActivationRules {

    private static final double[] SLOPES = {0, 0.01, 0.3, 1, 1.7, 1e20};

    private static final double[] ALPHAS = {0, 0.3, 1, 1.7, 5};

    /** A kernel that reads two tensors and writes a third of the same shape. */
    private interface OfTwo {
        void call(Backend backend, Tensor a, Tensor b, Tensor c);
    }

    private final SideBySide sides;

    ActivationRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        Stream<RuleTest> derivatives = Arrays.stream(UnaryOp.values())
                .map(op -> new RuleTest(Rule.UNARY_BACKWARD, "unaryBackward of " + op, () -> unaryBackward(op)));
        return Stream.concat(
                Stream.of(
                        new RuleTest(Rule.SIGMOID_BACKWARD, "sigmoidBackward", this::sigmoidBackward),
                        new RuleTest(Rule.TANH_BACKWARD, "tanhBackward", this::tanhBackward),
                        new RuleTest(Rule.LEAKY_RELU, "leakyRelu", this::leakyRelu),
                        new RuleTest(Rule.LEAKY_RELU_BACKWARD, "leakyReluBackward", this::leakyReluBackward),
                        new RuleTest(Rule.ELU, "elu", this::elu),
                        new RuleTest(Rule.ELU_BACKWARD, "eluBackward", this::eluBackward)),
                derivatives);
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

    private void unaryBackward(UnaryOp op) {
        backward(
                "unaryBackward of " + op,
                (backend, z, dA, dZ) -> backend.unaryBackward(op, z, dA, dZ),
                // 4 units in the last place are 8u, and the product is rounded.
                Tolerance.sum(sides.precision(), 8 + 1),
                (z, dA) -> Math.abs(dA) * Math.max(1, Math.abs(op.derivative(z))));
    }

    private void elu() {
        for (double alpha : ALPHAS) {
            for (Twin z : operands()) {
                Twin a = sides.stale(z.shape());
                sides.run((backend, t) -> backend.elu(alpha, t[0], t[1]), z, a);
                double[] numbers = z.reference().toArray();
                IntPredicate normal = normal(a, z);
                String what = "elu with alpha " + alpha;
                sides.assertAgrees(what, a, Tolerance.EXACT, i -> numbers[i] > 0 && normal.test(i));
                // 4 units in the last place are 8u, and the product is rounded.
                sides.assertAgrees(what, a, Tolerance.sum(sides.precision(), 8 + 1), normal);
            }
        }
    }

    private void eluBackward() {
        for (double alpha : ALPHAS) {
            backward(
                    "eluBackward with alpha " + alpha,
                    (backend, z, dA, dZ) -> backend.eluBackward(alpha, z, dA, dZ),
                    Tolerance.sum(sides.precision(), 8 + 2),
                    (z, dA) -> Math.abs(dA) * (z > 0 ? 1 : alpha * Math.exp(z)));
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
