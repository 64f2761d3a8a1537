package gradus.backend.testkit;

import gradus.tensor.Precision;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/** What is special about a result and the operands it was made of; each kind has rules of its own. */
enum NumberKind {
    /** A subnormal number among the operands, or as the result. */
    SUBNORMAL("subnormal numbers"),
    /** NaN among the operands. */
    NAN("NaN"),
    /** An infinity among the operands, and no NaN. */
    INFINITE("infinities"),
    /** A zero among the operands. */
    ZERO("zeros"),
    /** Nothing is. */
    ORDINARY("ordinary numbers");

    private final String text;

    NumberKind(String text) {
        this.text = text;
    }

    /** Returns the first kind that fits. */
    static NumberKind of(Precision precision, double result, double... operands) {
        if (subnormal(precision, result) || any(operands, x -> subnormal(precision, x))) {
            return SUBNORMAL;
        }
        if (any(operands, Double::isNaN)) {
            return NAN;
        }
        if (any(operands, Double::isInfinite)) {
            return INFINITE;
        }
        return any(operands, x -> x == 0) ? ZERO : ORDINARY;
    }

    private static boolean any(double[] operands, DoublePredicate predicate) {
        return Arrays.stream(operands).anyMatch(predicate);
    }

    private static boolean subnormal(Precision precision, double x) {
        return x != 0 && Math.abs(x) < smallestNormal(precision);
    }

    static double smallestNormal(Precision precision) {
        return switch (precision) {
            case FLOAT64 -> Double.MIN_NORMAL;
            case FLOAT32 -> Float.MIN_NORMAL;
        };
    }

    /** Returns the kind in words. */
    @Override
    public String toString() {
        return text;
    }
}
