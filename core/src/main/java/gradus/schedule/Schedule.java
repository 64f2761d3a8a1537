package gradus.schedule;

/** How the step size changes in the course of a training run; immutable. What a run remembers is in {@link LearningRates}. */
@FunctionalInterface
public interface Schedule {

    /** The optimiser's own step size throughout. */
    Schedule CONSTANT = new ConstantRate();

    /**
     * Begins a run.
     *
     * @param base the step size α of the optimiser, finite and &gt; 0
     * @param iterations N, how many updates there will be unless training stops early, ≥ 0
     * @return the step sizes of that run
     */
    LearningRates begin(double base, int iterations);
}
