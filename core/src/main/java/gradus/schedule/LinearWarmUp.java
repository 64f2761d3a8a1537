package gradus.schedule;

import java.util.Objects;

/**
 * A step size that grows from almost nothing to the full one, and then follows another schedule: αᵢ = α·i/w for i ≤ w, then
 * that schedule's for iteration i − w of N − w (Goyal et al., Accurate, Large Minibatch SGD, 2017, section 2.2).
 *
 * @param length w, iterations to warm up, ≥ 1
 * @param then what follows; it is told of the cost from the first iteration on that it decides
 */
public record LinearWarmUp(int length, Schedule then) implements Schedule {

    /** Checks the arguments. */
    public LinearWarmUp {
        ScheduleChecks.count("linear warm-up", "iterations to warm up", length);
        Objects.requireNonNull(then, "then");
    }

    /** A warm-up with a constant step size behind it. */
    public LinearWarmUp(int length) {
        this(length, CONSTANT);
    }

    @Override
    public LearningRates begin(double base, int iterations) {
        return new Rates(base, then.begin(base, Math.max(0, iterations - length)));
    }

    private final class Rates implements LearningRates {

        private final double base;
        private final LearningRates following;
        private boolean warm;

        Rates(double base, LearningRates following) {
            this.base = base;
            this.following = following;
        }

        @Override
        public double rate(int iteration) {
            warm = iteration > length;
            return warm ? following.rate(iteration - length) : base * iteration / length;
        }

        // A plateau at the start is the warm-up's own doing.
        @Override
        public void observe(double cost) {
            if (warm) {
                following.observe(cost);
            }
        }
    }
}
