package gradus.schedule;

/**
 * A step size that shrinks by the same factor all the time: αᵢ = α·γ^((i − 1)/every), without rounding the exponent.
 *
 * @param every iterations in which it shrinks by γ, ≥ 1
 * @param factor γ, in (0, 1]
 */
public record ExponentialDecay(int every, double factor) implements Schedule {

    /** Checks the arguments. */
    public ExponentialDecay {
        ScheduleChecks.count("exponential decay", "iterations for one factor", every);
        ScheduleChecks.factor("exponential decay", factor);
    }

    /** A step size that shrinks by a factor in each iteration: αᵢ = α·γ^(i − 1). */
    public ExponentialDecay(double factor) {
        this(1, factor);
    }

    @Override
    public LearningRates begin(double base, int iterations) {
        return iteration -> base * Math.pow(factor, (iteration - 1.0) / every);
    }
}
