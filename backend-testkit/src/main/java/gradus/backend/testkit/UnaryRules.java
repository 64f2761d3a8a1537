package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Shape;
import gradus.tensor.UnaryOp;
import java.util.Arrays;
import java.util.stream.Stream;

/** {@code unary}: the same function as {@link UnaryOp#apply}, of every number there is; {@code fill} and {@code map}. */
final class UnaryRules {

    private final SideBySide sides;

    UnaryRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        Stream<RuleTest> functions = Arrays.stream(UnaryOp.values()).flatMap(this::tests);
        return Stream.concat(
                functions,
                Stream.of(new RuleTest(Rule.FILL, "fill", this::fill), new RuleTest(Rule.MAP, "map", this::map)));
    }

    private Stream<RuleTest> tests(UnaryOp op) {
        Stream<RuleTest> ofKinds = Arrays.stream(NumberKind.values())
                .map(kind -> new RuleTest(rule(op, kind), op + " of " + kind, () -> ofKind(op, kind)));
        return Stream.concat(
                ofKinds,
                Stream.of(
                        new RuleTest(Rule.UNARY_SHAPES, op + " of awkward sizes", () -> awkwardSizes(op)),
                        new RuleTest(Rule.UNARY_IN_PLACE, op + " in place", () -> inPlace(op))));
    }

    private Rule rule(UnaryOp op, NumberKind kind) {
        return switch (kind) {
            case ORDINARY -> Rule.UNARY_VALUES;
            case NAN -> Rule.UNARY_NAN;
            case INFINITE -> Rule.UNARY_INFINITY;
            case ZERO -> Rule.UNARY_ZERO;
            case SUBNORMAL -> tolerance(op).isExact() ? Rule.SUBNORMAL_UNARY : Rule.SUBNORMAL_ELEMENTARY;
        };
    }

    private void ofKind(UnaryOp op, NumberKind kind) {
        handComputed(op, kind);
        double[] numbers = Samples.special(sides.precision());
        Shape shape = Shape.of(numbers.length, 1);
        Twin out = sides.stale(shape);
        op(op, sides.tensor(shape, numbers), out);
        double[] expected = out.reference().toArray();
        sides.assertAgrees(
                op.name(), out, tolerance(op), i -> NumberKind.of(sides.precision(), expected[i], numbers[i]) == kind);
    }

    private void handComputed(UnaryOp op, NumberKind kind) {
        for (double[] pair : HandComputed.of(op)) {
            if (NumberKind.of(sides.precision(), pair[1], pair[0]) == kind) {
                Twin out = sides.stale(Shape.of(1, 1));
                op(op, sides.tensor(Shape.of(1, 1), pair[0]), out);
                HandComputed.check(op + " " + pair[0], out.tested(), pair[1], tolerance(op));
            }
        }
    }

    private void awkwardSizes(UnaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            Twin out = sides.stale(shape);
            op(op, sides.tensor(shape, Samples.ordinary(shape, 1)), out);
            agrees(op, out);
        }
    }

    private void inPlace(UnaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            Twin x = sides.tensor(shape, Samples.withNonFinite(shape, 2));
            op(op, x, x);
            agrees(op, x);
        }
    }

    private void fill() {
        for (Shape shape : Samples.SHAPES) {
            for (double value : Samples.SPECIAL) {
                Twin out = sides.stale(shape);
                sides.run((backend, t) -> backend.fill(value, t[0]), out);
                sides.assertAgrees("fill with " + value, out, Tolerance.EXACT);
            }
        }
    }

    private void map() {
        for (Shape shape : Samples.SHAPES) {
            Twin x = sides.tensor(shape, Samples.withNonFinite(shape, 24));
            Twin out = sides.stale(shape);
            sides.run((backend, t) -> backend.map(v -> v / 3 + 1, t[0], t[1]), x, out);
            sides.assertAgrees("map", out, Tolerance.EXACT);
            sides.run((backend, t) -> backend.map(v -> v / 3 + 1, t[0], t[0]), x);
            sides.assertAgrees("map in place", x, Tolerance.EXACT);
        }
    }

    private void op(UnaryOp op, Twin x, Twin out) {
        sides.run((backend, t) -> backend.unary(op, t[0], t[1]), x, out);
    }

    private void agrees(UnaryOp op, Twin out) {
        sides.assertAgrees(op.name(), out, tolerance(op));
    }

    private Tolerance tolerance(UnaryOp op) {
        return Tolerance.of(op, sides.precision());
    }
}
