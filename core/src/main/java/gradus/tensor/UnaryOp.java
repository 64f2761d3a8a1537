package gradus.tensor;

import java.util.function.DoubleUnaryOperator;

/**
 * The functions of one number that every backend computes element by element.
 *
 * <p>{@link #apply} is the definition: a backend computes the same function, to within a few units in the last place.
 * NaN in gives NaN out. The set is closed: a constant added here fails to compile in every backend that does not know
 * it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the definitions are lambdas that capture nothing
public enum UnaryOp {
    /** x. */
    COPY(x -> x),
    /** −x. */
    NEGATE(x -> -x),
    /** |x|. */
    ABSOLUTE(Math::abs),
    /** −1, 0 or 1; the sign of a zero is kept. */
    SIGN(Math::signum),
    /** x². */
    SQUARE(x -> x * x),
    /** √x; NaN for x &lt; 0. */
    SQUARE_ROOT(Math::sqrt),
    /** 1 / x; ±∞ for ±0. */
    RECIPROCAL(x -> 1 / x),
    /** eˣ. */
    EXPONENTIAL(Math::exp),
    /** ln x; −∞ for 0, NaN for x &lt; 0. */
    LOGARITHM(Math::log),
    /** σ(x) = 1 / (1 + e⁻ˣ), without overflow for any x. */
    SIGMOID(UnaryOp::sigmoid),
    /** tanh x. */
    TANH(Math::tanh),
    /** max(0, x); +0 for −0. */
    RELU(UnaryOp::relu),
    /** ln(1 + eˣ), without overflow for large x and without loss for x far below 0. */
    SOFTPLUS(UnaryOp::softplus);

    private final DoubleUnaryOperator definition;

    UnaryOp(DoubleUnaryOperator definition) {
        this.definition = definition;
    }

    /** Returns this function of a number, in double arithmetic. */
    public double apply(double x) {
        return definition.applyAsDouble(x);
    }

    // e^-|x| never overflows, and each branch divides by a number in (1, 2].
    private static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double e = Math.exp(x);
        return e / (1 + e);
    }

    private static double relu(double x) {
        return x <= 0 ? 0.0 : x;
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
