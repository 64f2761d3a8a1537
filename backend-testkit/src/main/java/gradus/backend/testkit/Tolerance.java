package gradus.backend.testkit;

import gradus.tensor.BinaryOp;
import gradus.tensor.Precision;
import gradus.tensor.Reduction;
import gradus.tensor.UnaryOp;

/**
 * How far a result may be from the reference's: relative · magnitude + absolute. Every bound follows from the arithmetic; none
 * is tuned. u is the unit roundoff of the precision.
 *
 * <ul>
 *   <li><b>Exact.</b> Selecting, comparing, changing a sign, and the basic operations of IEEE 754 (+ − × ÷ √), each
 *       correctly rounded: there is one right answer, to the sign of a zero. The reference finds it in float32 too:
 *       rounding a double result to float changes nothing, since 53 ≥ 2 · 24 + 2 (Figueroa, SIGNUM Newsletter 30(3), 1995).
 *   <li><b>Elementary functions.</b> "A few units in the last place" of {@link UnaryOp} are 4 for the backend and 4 for the
 *       reference (Java's least accurate one, tanh, has 2.5, and softplus and sigmoid add two roundings); one unit is at
 *       most 2u of the value. Results below the smallest normal number may be flushed to zero.
 *   <li><b>Sums of products.</b> A sum whose terms each pass through n roundings, in whatever order, is within γₙ Σ|term| of
 *       the exact one, γₙ = nu / (1 − nu) (Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 3.1). Both
 *       sides may be that far off, in opposite directions: 2γₙ. The magnitude is Σ|term|.
 * </ul>
 *
 * @param relative the part that grows with the magnitude of what was added up
 * @param absolute the part that does not
 */
record Tolerance(double relative, double absolute) {

    /** The same number, to the sign of a zero. */
    static final Tolerance EXACT = new Tolerance(0, 0);

    private static final int UNITS_IN_THE_LAST_PLACE = 4 + 4;

    static Tolerance of(UnaryOp op, Precision precision) {
        return switch (op) {
            case COPY, NEGATE, ABSOLUTE, SIGN, SQUARE, SQUARE_ROOT, RECIPROCAL, RELU -> EXACT;
            case EXPONENTIAL,
                    EXPONENTIAL_MINUS_ONE,
                    LOGARITHM,
                    SIGMOID,
                    TANH,
                    ERF,
                    SOFTPLUS,
                    SOFTSIGN,
                    SWISH,
                    GELU,
                    GELU_TANH,
                    HARD_SIGMOID -> elementary(precision);
        };
    }

    static Tolerance of(BinaryOp op, Precision precision) {
        return switch (op) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MAXIMUM, MINIMUM, GREATER -> EXACT;
            case POWER -> elementary(precision);
        };
    }

    static Tolerance of(Reduction op, Precision precision, int count) {
        return switch (op) {
            case SUM -> sum(precision, count);
            case MAXIMUM, MINIMUM -> EXACT;
        };
    }

    /** The tolerance of sums whose terms pass through a number of roundings each. */
    static Tolerance sum(Precision precision, int roundings) {
        double nu = roundings * precision.unitRoundoff();
        return new Tolerance(2 * nu / (1 - nu), 0);
    }

    private static Tolerance elementary(Precision precision) {
        double ulps = UNITS_IN_THE_LAST_PLACE * 2 * precision.unitRoundoff();
        return new Tolerance(ulps, NumberKind.smallestNormal(precision));
    }

    /** Returns whether only the very number will do. */
    boolean isExact() {
        return equals(EXACT);
    }

    /** Returns whether a result is near enough; NaN and infinities must be equal whatever the tolerance. */
    boolean accepts(double actual, double expected, double magnitude) {
        if (isExact() || !Double.isFinite(expected) || !Double.isFinite(actual)) {
            return Double.compare(actual, expected) == 0;
        }
        return Math.abs(actual - expected) <= bound(magnitude);
    }

    /** Returns a difference relative to the largest accepted, or NaN where only the exact result will do. */
    double error(double actual, double expected, double magnitude) {
        boolean comparable = Double.isFinite(expected) && Double.isFinite(actual) && bound(magnitude) > 0;
        return comparable ? Math.abs(actual - expected) / bound(magnitude) : Double.NaN;
    }

    /** Returns the largest difference accepted for a magnitude. */
    double bound(double magnitude) {
        return relative == 0 ? absolute : relative * magnitude + absolute;
    }
}
