package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Illegal arguments are refused by the checks of {@link Backend}, which no backend may lose, before anything is written. */
final class ArgumentRules {

    private static final double UNTOUCHED = 7;

    private final SideBySide sides;
    private final Backend backend;

    ArgumentRules(SideBySide sides) {
        this.sides = sides;
        this.backend = sides.tested();
    }

    Stream<RuleTest> tests() {
        return Stream.of(elementwise(), reductions(), products(), derived(), foreign(), sibling(), readOnly())
                .flatMap(tests -> tests);
    }

    private Stream<RuleTest> elementwise() {
        Tensor a = of(2, 3);
        Tensor b = of(3, 2);
        return Stream.of(
                refused("tanh: shapes differ: x is 2 × 3, out is 3 × 2", b, () -> backend.unary(UnaryOp.TANH, a, b)),
                refused(
                        "add: shapes cannot be broadcast: a is 2 × 3, b is 3 × 2",
                        a,
                        () -> backend.binary(BinaryOp.ADD, a, b, a)),
                refused(
                        "power: out must be 2 × 3 for a of 2 × 3 and b of 2 × 1, received 3 × 2",
                        b,
                        () -> backend.binary(BinaryOp.POWER, a, of(2, 1), b)),
                refused(
                        "divide: shapes differ: x is 2 × 3, out is 3 × 2",
                        b,
                        () -> backend.binary(BinaryOp.DIVIDE, a, 2, b)),
                refused("axpby: shapes differ: x is 2 × 3, out is 3 × 2", b, () -> backend.axpby(1, a, 1, b)),
                refused("axpby: out must not be x", a, () -> backend.axpby(1, a, 1, a)),
                refused("map: shapes differ: x is 2 × 3, out is 3 × 2", b, () -> backend.map(v -> v, a, b)));
    }

    private Stream<RuleTest> reductions() {
        Tensor x = of(2, 3);
        Tensor row = of(1, 3);
        Tensor single = of(1, 1);
        return Stream.of(
                refused("sum: axis must be 0, 1 or ALL, received 2", row, () -> sum(x, 2, row)),
                refused(
                        "sum: out must be 2 × 1 for x of 2 × 3 along axis 1, received 1 × 3",
                        row,
                        () -> sum(x, 1, row)),
                refused(
                        "sum: out must be 1 × 1 for x of 2 × 3 along axis ALL, received 1 × 3",
                        row,
                        () -> sum(x, Backend.ALL, row)),
                refused("sum: out must not be x", single, () -> sum(single, 0, single)));
    }

    private void sum(Tensor x, int axis, Tensor out) {
        backend.reduce(Reduction.SUM, x, axis, out);
    }

    private Stream<RuleTest> products() {
        Tensor a = of(2, 3);
        Tensor square = of(3, 3);
        Tensor out = of(2, 2);
        return Stream.of(
                refused(
                        "matmul: inner dimensions differ: a is 2 × 3, b is 2 × 3 (3 ≠ 2)",
                        out,
                        () -> backend.matmul(false, a, false, a, 1, 0, out)),
                refused(
                        "matmul: inner dimensions differ: a is 2 × 3 transposed, b is 3 × 3 (2 ≠ 3)",
                        out,
                        () -> backend.matmul(true, a, false, square, 1, 0, out)),
                refused(
                        "matmul: out must be 2 × 3, received 2 × 2",
                        out,
                        () -> backend.matmul(false, a, false, square, 1, 0, out)),
                refused(
                        "matmul: out must not be a",
                        square,
                        () -> backend.matmul(false, square, false, of(3, 3), 1, 0, square)),
                refused(
                        "matmul: out must not be b",
                        square,
                        () -> backend.matmul(false, of(3, 3), false, square, 1, 0, square)),
                refused(
                        "affine: inner dimensions differ: w is 2 × 3, a is 2 × 3 (3 ≠ 2)",
                        out,
                        () -> backend.affine(a, a, of(2, 1), out)),
                refused(
                        "affine: b must be 2 × 1, received 3 × 3",
                        a,
                        () -> backend.affine(of(2, 3), square, square, a)),
                refused("affine: z must not be a", square, () -> backend.affine(of(3, 3), square, of(3, 1), square)));
    }

    private Stream<RuleTest> derived() {
        Tensor a = of(2, 3);
        Tensor b = of(3, 2);
        Tensor c = of(2, 3);
        return Stream.of(
                refused("leakyRelu: shapes differ: z is 2 × 3, a is 3 × 2", b, () -> backend.leakyRelu(0.1, a, b)),
                refused("leakyRelu: a must not be z", a, () -> backend.leakyRelu(0.1, a, a)),
                refused(
                        "leakyRelu: slope must be finite and ≥ 0, received -0.1",
                        c,
                        () -> backend.leakyRelu(-0.1, a, c)),
                refused(
                        "leakyReluBackward: slope must be finite and ≥ 0, received NaN",
                        c,
                        () -> backend.leakyReluBackward(Double.NaN, a, of(2, 3), c)),
                refused(
                        "leakyReluBackward: shapes differ: z is 2 × 3, dA is 3 × 2",
                        c,
                        () -> backend.leakyReluBackward(0.1, a, b, c)),
                refused("leakyReluBackward: dZ must not be z", a, () -> backend.leakyReluBackward(0.1, a, c, a)),
                refused(
                        "sigmoidBackward: shapes differ: a is 2 × 3, dZ is 3 × 2",
                        b,
                        () -> backend.sigmoidBackward(a, c, b)),
                refused("sigmoidBackward: dZ must not be dA", c, () -> backend.sigmoidBackward(a, c, c)),
                refused("tanhBackward: shapes differ: a is 2 × 3, dA is 3 × 2", c, () -> backend.tanhBackward(a, b, c)),
                refused("tanhBackward: dZ must not be a", a, () -> backend.tanhBackward(a, c, a)),
                refused(
                        "unaryBackward: shapes differ: z is 2 × 3, dA is 3 × 2",
                        c,
                        () -> backend.unaryBackward(UnaryOp.GELU, a, b, c)),
                refused("unaryBackward: dZ must not be z", a, () -> backend.unaryBackward(UnaryOp.GELU, a, c, a)),
                refused("elu: shapes differ: z is 2 × 3, a is 3 × 2", b, () -> backend.elu(1, a, b)),
                refused("elu: a must not be z", a, () -> backend.elu(1, a, a)),
                refused("elu: alpha must be finite and ≥ 0, received -1.0", c, () -> backend.elu(-1, a, c)),
                refused("eluBackward: dZ must not be dA", c, () -> backend.eluBackward(1, a, c, c)),
                refused(
                        "eluBackward: alpha must be finite and ≥ 0, received Infinity",
                        c,
                        () -> backend.eluBackward(Double.POSITIVE_INFINITY, a, of(2, 3), c)),
                refused("softmax: shapes differ: z is 2 × 3, a is 3 × 2", b, () -> backend.softmax(a, b)),
                refused("softmax: a must not be z", a, () -> backend.softmax(a, a)),
                refused(
                        "softmaxBackward: shapes differ: a is 2 × 3, dA is 3 × 2",
                        c,
                        () -> backend.softmaxBackward(a, b, c)),
                refused("softmaxBackward: dZ must not be dA", c, () -> backend.softmaxBackward(a, c, c)),
                refused("adam: shapes differ: g is 2 × 3, v is 3 × 2", c, () -> adam(a, c, b, of(2, 3))),
                refused("adam: m must not be g", a, () -> adam(a, a, of(2, 3), c)),
                refused("adam: theta must not be v", c, () -> adam(a, of(2, 3), c, c)));
    }

    private Stream<RuleTest> foreign() {
        Tensor own = of(2, 2);
        Tensor other = new ReferenceBackend(backend.precision()).zeros(Shape.of(2, 2));
        return Stream.of(
                refused("fill: out belongs to another backend", own, () -> backend.fill(1, other)),
                refused(
                        "exponential: x belongs to another backend",
                        own,
                        () -> backend.unary(UnaryOp.EXPONENTIAL, other, own)),
                refused(
                        "multiply: b belongs to another backend",
                        own,
                        () -> backend.binary(BinaryOp.MULTIPLY, own, other, own)),
                refused("sum: x belongs to another backend", own, () -> sum(other, 0, own)),
                refused(
                        "matmul: b belongs to another backend",
                        own,
                        () -> backend.matmul(false, of(2, 2), false, other, 1, 0, own)),
                refused("axpby: x belongs to another backend", own, () -> backend.axpby(1, other, 1, own)),
                refused("adam: v belongs to another backend", own, () -> adam(of(2, 2), of(2, 2), other, own)),
                refused(
                        "affine: b belongs to another backend",
                        own,
                        () -> backend.affine(of(2, 2), of(2, 2), other, own)),
                refused(
                        "tanhBackward: dA belongs to another backend",
                        own,
                        () -> backend.tanhBackward(of(2, 2), other, own)));
    }

    private Stream<RuleTest> sibling() {
        Tensor own = of(2, 2);
        String message = "axpby: x belongs to another backend";
        return Stream.of(new RuleTest(Rule.ARGUMENT_OWNERS, message + " of the same provider", () -> {
            try (Tensor other = sides.other(0).zeros(Shape.of(2, 2))) {
                refusal(message, own, () -> backend.axpby(1, other, 1, own)).execute();
            }
        }));
    }

    private Stream<RuleTest> readOnly() {
        return KernelCall.all().stream()
                .map(kernel -> new RuleTest(
                        Rule.ARGUMENT_READ_ONLY,
                        kernel.name() + " only reads its operands",
                        () -> kernel.assertReadsOnly(backend)));
    }

    private void adam(Tensor g, Tensor m, Tensor v, Tensor theta) {
        backend.adam(g, 0.9, 0.999, 0.1, 0, 1, 1e-8, m, v, theta);
    }

    private Tensor of(int rows, int columns) {
        Shape shape = Shape.of(rows, columns);
        return backend.tensor(shape, SideBySide.filled(shape, UNTOUCHED));
    }

    private static RuleTest refused(String message, Tensor out, Runnable call) {
        return new RuleTest(rule(message), message, refusal(message, out, call));
    }

    private static Executable refusal(String message, Tensor out, Runnable call) {
        return () -> {
            assertThatIllegalArgumentException().isThrownBy(call::run).withMessageStartingWith(message);
            assertThat(out.toArray())
                    .as("what the refused call would have written")
                    .containsOnly(UNTOUCHED);
        };
    }

    private static Rule rule(String message) {
        if (message.endsWith("belongs to another backend")) {
            return Rule.ARGUMENT_OWNERS;
        }
        if (message.contains("must not be")) {
            return Rule.ARGUMENT_ALIASES;
        }
        return message.contains("axis must be") || message.contains("must be finite")
                ? Rule.ARGUMENT_NUMBERS
                : Rule.ARGUMENT_SHAPES;
    }
}
