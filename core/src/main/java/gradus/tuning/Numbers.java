package gradus.tuning;

import java.util.Arrays;
import java.util.List;

/** The values a number among the hyperparameters may take: some that are listed, or a range. Immutable. */
public sealed interface Numbers permits Listed, Range {

    /**
     * Returns the value at a share of the way from the first to the last, for drawing one at random.
     *
     * @param share in [0, 1); uniform shares give values of the distribution that is meant
     */
    double at(double share);

    /**
     * Returns the values that a grid has.
     *
     * @param points how many a range is divided into, ≥ 1; what is listed is taken as it is
     */
    List<Double> grid(int points);

    /** Returns the smallest value there is. */
    double smallest();

    /** Returns the largest value there is. */
    double largest();

    /** Values that are listed, each as likely as the others. */
    static Numbers of(double... values) {
        return new Listed(Arrays.stream(values).boxed().toList());
    }

    /** A range whose logarithm is uniform: as many values from 0.001 to 0.01 as from 0.01 to 0.1. */
    static Numbers logUniform(double lower, double upper) {
        return new Range(lower, upper, true);
    }

    /** A range in which each value is as likely as the others. */
    static Numbers uniform(double lower, double upper) {
        return new Range(lower, upper, false);
    }
}
