package gradus.tensor;

import java.util.function.DoubleUnaryOperator;

/**
 * The functions of one number that every backend computes element by element, each with its derivative.
 *
 * <p>{@link #apply} and {@link #derivative} are the definition: a backend computes the same functions, to within a few units
 * in the last place. NaN in gives NaN out. The set is closed: a constant added here fails to compile in every backend that
 * does not know it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the definitions are lambdas that capture nothing
public enum UnaryOp {
    /** x. */
    COPY(x -> x, x -> 1),
    /** −x. */
    NEGATE(x -> -x, x -> -1),
    /** |x|; its derivative at 0 is taken to be 0. */
    ABSOLUTE(Math::abs, Math::signum),
    /** −1, 0 or 1; the sign of a zero is kept. The derivative is taken to be 0 everywhere. */
    SIGN(Math::signum, x -> 0),
    /** x². */
    SQUARE(x -> x * x, x -> 2 * x),
    /** √x; NaN for x &lt; 0. */
    SQUARE_ROOT(Math::sqrt, x -> 0.5 / Math.abs(Math.sqrt(x))),
    /** 1 / x; ±∞ for ±0. */
    RECIPROCAL(x -> 1 / x, x -> -1 / (x * x)),
    /** eˣ. */
    EXPONENTIAL(Math::exp, Math::exp),
    /** eˣ − 1, without loss for x near 0. */
    EXPONENTIAL_MINUS_ONE(Math::expm1, Math::exp),
    /** ln x; −∞ for 0, NaN for x &lt; 0. */
    LOGARITHM(Math::log, x -> x < 0 ? Double.NaN : 1 / Math.abs(x)),
    /** σ(x) = 1 / (1 + e⁻ˣ), without overflow for any x. */
    SIGMOID(Logistic::of, Logistic::derivative),
    /** tanh x; its derivative is 4σ′(2x). */
    TANH(Math::tanh, x -> 4 * Logistic.derivative(2 * x)),
    /** The error function erf x = 2/√π ∫₀ˣ e⁻ᵗ² dt. */
    ERF(ErrorFunction::of, ErrorFunction::derivative),
    /** max(0, x); +0 for −0. The derivative at 0 is taken to be 0. */
    RELU(x -> x <= 0 ? 0.0 : x, x -> x > 0 ? 1 : 0),
    /** ln(1 + eˣ), without overflow for large x and without loss for x far below 0. */
    SOFTPLUS(Logistic::softplus, Logistic::of),
    /** x / (1 + |x|), ±1 for ±∞. */
    SOFTSIGN(x -> Double.isInfinite(x) ? Math.signum(x) : x / (1 + Math.abs(x)), UnaryOp::softsignDerivative),
    /** x·σ(x). */
    SWISH(Gated::swish, Gated::swishDerivative),
    /** x·Φ(x) with the normal distribution Φ(x) = ½ (1 + erf(x/√2)). */
    GELU(Gated::gelu, Gated::geluDerivative),
    /** x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³))), which is near {@link #GELU} and not equal to it. */
    GELU_TANH(Gated::geluTanh, Gated::geluTanhDerivative),
    /** min(max(x + 3, 0), 6) / 6; the derivative at −3 and 3 is taken to be 0. */
    HARD_SIGMOID(x -> Math.min(Math.max(x + 3, 0), 6) / 6, x -> Math.abs(x) < 3 ? 1 / 6.0 : 0);

    private final DoubleUnaryOperator definition;
    private final DoubleUnaryOperator derivative;

    UnaryOp(DoubleUnaryOperator definition, DoubleUnaryOperator derivative) {
        this.definition = definition;
        this.derivative = derivative;
    }

    /** Returns this function of a number, in double arithmetic. */
    public double apply(double x) {
        return definition.applyAsDouble(x);
    }

    /** Returns the derivative of this function at a number, in double arithmetic; its limit for ±∞, NaN for NaN. */
    public double derivative(double x) {
        return Double.isNaN(x) ? x : derivative.applyAsDouble(x);
    }

    private static double softsignDerivative(double x) {
        double reciprocal = 1 / (1 + Math.abs(x));
        return reciprocal * reciprocal;
    }
}
