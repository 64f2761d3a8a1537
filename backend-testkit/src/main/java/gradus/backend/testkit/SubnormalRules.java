package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Sums of subnormal numbers. Each number here is a small multiple of the smallest one, so every sum is exact in whatever
 * order, and a backend that flushes shows.
 */
final class SubnormalRules {

    private static final Shape SHAPE = Shape.of(3, 4);

    private final SideBySide sides;

    SubnormalRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.SUBNORMAL_SUMS, "sum of subnormal numbers", this::sum),
                new RuleTest(Rule.SUBNORMAL_SUMS, "matmul of subnormal numbers", this::matmul),
                new RuleTest(Rule.SUBNORMAL_SUMS, "axpby of subnormal numbers", this::axpby),
                new RuleTest(Rule.SUBNORMAL_SUMS, "affine of subnormal numbers", this::affine));
    }

    private void sum() {
        Twin out = sides.stale(Shape.of(1, 1));
        sides.run((backend, t) -> backend.reduce(Reduction.SUM, t[0], Backend.ALL, t[1]), tiny(SHAPE), out);
        sides.assertAgrees("sum", out, Tolerance.EXACT);
    }

    private void matmul() {
        Twin out = sides.stale(Shape.of(3, 3));
        sides.run((backend, t) -> backend.matmul(false, t[0], true, t[1], 2, 0, t[2]), tiny(SHAPE), whole(SHAPE), out);
        sides.assertAgrees("matmul", out, Tolerance.EXACT);
    }

    private void axpby() {
        Twin out = tiny(SHAPE);
        sides.run((backend, t) -> backend.axpby(3, t[0], -1, t[1]), tiny(SHAPE), out);
        sides.assertAgrees("axpby", out, Tolerance.EXACT);
    }

    private void affine() {
        Twin z = sides.stale(Shape.of(3, 5));
        sides.run(
                (backend, t) -> backend.affine(t[0], t[1], t[2], t[3]),
                tiny(SHAPE),
                whole(Shape.of(4, 5)),
                tiny(Shape.of(3, 1)),
                z);
        sides.assertAgrees("affine", z, Tolerance.EXACT);
    }

    private Twin tiny(Shape shape) {
        double smallest = sides.precision() == Precision.FLOAT64 ? Double.MIN_VALUE : Float.MIN_VALUE;
        return sides.tensor(
                shape, Arrays.stream(counting(shape)).map(n -> n * smallest).toArray());
    }

    private Twin whole(Shape shape) {
        return sides.tensor(shape, counting(shape));
    }

    /** Returns 1, −2, 3, −4, ... */
    private static double[] counting(Shape shape) {
        double[] numbers = new double[shape.size()];
        Arrays.setAll(numbers, i -> i % 2 == 0 ? i + 1 : -i - 1);
        return numbers;
    }
}
