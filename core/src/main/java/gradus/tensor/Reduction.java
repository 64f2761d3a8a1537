package gradus.tensor;

import java.util.function.DoubleBinaryOperator;

/**
 * The ways to make one number of many.
 *
 * <p>{@link #identity()} and {@link #apply} are the definition; the order in which the numbers are combined is the
 * backend's choice, but the same at every call. The set is closed: see {@link UnaryOp}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the definitions are lambdas that capture nothing
public enum Reduction {
    /** The sum; 0 of nothing. */
    SUM(0, Double::sum),
    /** The largest; NaN if any is NaN; −∞ of nothing. */
    MAXIMUM(Double.NEGATIVE_INFINITY, Math::max),
    /** The smallest; NaN if any is NaN; +∞ of nothing. */
    MINIMUM(Double.POSITIVE_INFINITY, Math::min);

    private final double identity;
    private final DoubleBinaryOperator definition;

    Reduction(double identity, DoubleBinaryOperator definition) {
        this.identity = identity;
        this.definition = definition;
    }

    /** Returns what a reduction of nothing gives. */
    public double identity() {
        return identity;
    }

    /** Returns the reduction of two numbers. */
    public double apply(double a, double b) {
        return definition.applyAsDouble(a, b);
    }
}
