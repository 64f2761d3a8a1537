package gradus.schedule;

/** The same step size throughout: αᵢ = α. */
public record ConstantRate() implements Schedule {

    @Override
    public LearningRates begin(double base, int iterations) {
        return iteration -> base;
    }
}
