package gradus.schedule;

/**
 * The step size in steps: αᵢ = α·γᵏ with k = ⌊(i − 1)/every⌋.
 *
 * @param every iterations from one step to the next, ≥ 1
 * @param factor γ, in (0, 1]
 */
public record StepDecay(int every, double factor) implements Schedule {

    /** Checks the arguments. */
    public StepDecay {
        ScheduleChecks.count("step decay", "iterations between steps", every);
        ScheduleChecks.factor("step decay", factor);
    }

    @Override
    public LearningRates begin(double base, int iterations) {
        return iteration -> base * Math.pow(factor, Math.floorDiv(iteration - 1, every));
    }
}
