package gradus.training;

import java.util.Locale;
import java.util.Objects;

/**
 * How long to train, unless something ends it early.
 *
 * @param count how many, ≥ 1
 * @param unit of what
 */
public record TrainingLength(int count, Unit unit) {

    /** What training is counted in. */
    public enum Unit {
        /** An update of the parameters. */
        ITERATION,
        /** As many updates as it takes to see every training example once. */
        EPOCH
    }

    /** Checks the count. */
    public TrainingLength {
        Objects.requireNonNull(unit, "unit");
        if (count < 1) {
            throw new IllegalArgumentException(
                    "trainer: expected at least 1 " + unit.name().toLowerCase(Locale.ROOT) + ", received " + count);
        }
    }

    /** So many updates. */
    public static TrainingLength iterations(int count) {
        return new TrainingLength(count, Unit.ITERATION);
    }

    /** So many passes over the training set. */
    public static TrainingLength epochs(int count) {
        return new TrainingLength(count, Unit.EPOCH);
    }

    /**
     * Returns the number of updates.
     *
     * @param perEpoch updates in an epoch, ≥ 1
     * @throws IllegalArgumentException if there are more than 2³¹ − 1
     */
    public int inIterations(int perEpoch) {
        long iterations = unit == Unit.EPOCH ? (long) count * perEpoch : count;
        if (iterations > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "trainer: " + count + " epochs of " + perEpoch + " iterations are more than " + Integer.MAX_VALUE
                            + " iterations; train for fewer epochs at a time");
        }
        return (int) iterations;
    }
}
