package gradus.benchmarks.run;

import java.util.List;

/**
 * Contenders who do the same work.
 *
 * @param id short, to choose it by, such as {@code a-tanh}
 * @param title what the work is
 * @param unit of the numbers in the table
 * @param scale from seconds for one unit of work to that unit, such as 1000 for milliseconds
 * @param contenders the first that is there is what the others are compared with
 * @param targets what is asked of them
 * @param exponent where the contenders are one at several sizes, that of the size in the time that theory expects; otherwise
 *     NaN
 */
record Comparison(
        String id,
        String title,
        String unit,
        double scale,
        List<Contender> contenders,
        List<Target> targets,
        double exponent) {

    /** What is asked: the time of one contender is at most so many times that of another. */
    record Target(String of, String to, double atMost) {}

    /** Copies the lists. */
    Comparison {
        contenders = List.copyOf(contenders);
        targets = List.copyOf(targets);
    }
}
