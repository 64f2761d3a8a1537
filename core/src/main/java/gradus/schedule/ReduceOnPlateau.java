package gradus.schedule;

/**
 * A step size that is cut whenever the cost has stopped falling: after {@code patience} epochs in a row whose cost was not
 * below the best one by more than {@code minDelta}, α ← max(γ·α, φ·α₁), and the count begins anew.
 *
 * @param factor γ, in (0, 1]
 * @param patience epochs without progress that bring a cut, ≥ 1
 * @param minDelta what counts as progress, finite and ≥ 0
 * @param floor φ, the share of the first step size α₁ below which it is never cut, in [0, 1]
 */
public record ReduceOnPlateau(double factor, int patience, double minDelta, double floor) implements Schedule {

    /** The floor of {@link #ReduceOnPlateau(double, int)}, {@value}. */
    public static final double DEFAULT_FLOOR = 1e-4;

    /** Checks the arguments. */
    public ReduceOnPlateau {
        ScheduleChecks.factor("reduce on plateau", factor);
        ScheduleChecks.count("reduce on plateau", "epochs of patience", patience);
        if (!(minDelta >= 0 && minDelta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "reduce on plateau: expected a finite smallest progress ≥ 0, received " + minDelta);
        }
        if (!(floor >= 0 && floor <= 1)) {
            throw new IllegalArgumentException("reduce on plateau: expected a floor from 0 to 1, received " + floor);
        }
    }

    /** A cut whenever the cost has not fallen at all, down to {@value #DEFAULT_FLOOR} of the first step size. */
    public ReduceOnPlateau(double factor, int patience) {
        this(factor, patience, 0, DEFAULT_FLOOR);
    }

    @Override
    public LearningRates begin(double base, int iterations) {
        return new Rates(base);
    }

    private final class Rates implements LearningRates {

        private final double least;
        private double rate;
        private double best = Double.POSITIVE_INFINITY;
        private int withoutProgress;

        Rates(double base) {
            rate = base;
            least = floor * base;
        }

        @Override
        public double rate(int iteration) {
            return rate;
        }

        @Override
        public void observe(double cost) {
            if (cost < best - minDelta) {
                best = cost;
                withoutProgress = 0;
            } else if (++withoutProgress == patience) {
                rate = Math.max(factor * rate, least);
                withoutProgress = 0;
            }
        }
    }
}
