package gradus.tensor;

import java.util.function.DoubleBinaryOperator;

/**
 * The functions of two numbers that every backend computes element by element.
 *
 * <p>{@link #apply} is the definition. The set is closed: a constant added here fails to compile in every backend that
 * does not know it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the definitions are lambdas that capture nothing
public enum BinaryOp {
    /** a + b. */
    ADD((a, b) -> a + b),
    /** a − b. */
    SUBTRACT((a, b) -> a - b),
    /** a · b. */
    MULTIPLY((a, b) -> a * b),
    /** a / b. */
    DIVIDE((a, b) -> a / b),
    /** The larger of both; NaN if either is NaN; +0 is larger than −0. */
    MAXIMUM(Math::max),
    /** The smaller of both; NaN if either is NaN; −0 is smaller than +0. */
    MINIMUM(Math::min),
    /** aᵇ, as {@link Math#pow} has it. */
    POWER(Math::pow),
    /** 1 where a &gt; b, otherwise 0; 0 if either is NaN. */
    GREATER((a, b) -> a > b ? 1 : 0);

    private final DoubleBinaryOperator definition;

    BinaryOp(DoubleBinaryOperator definition) {
        this.definition = definition;
    }

    /** Returns this function of two numbers, in double arithmetic. */
    public double apply(double a, double b) {
        return definition.applyAsDouble(a, b);
    }
}
