package gradus.benchmarks.run;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a contender took in each round, in the unit of the comparison.
 *
 * @param name of the contender
 * @param description of itself, or why it is absent
 * @param rounds none if it is absent
 * @param cpuRounds the same of its process's time on all cores, NaN where that is not known
 * @param number its workload's, NaN if it has none
 */
record Timings(String name, String description, List<Double> rounds, List<Double> cpuRounds, double number) {

    /** Copies the lists. */
    Timings {
        rounds = List.copyOf(rounds);
        cpuRounds = List.copyOf(cpuRounds);
    }

    boolean isAbsent() {
        return rounds.isEmpty();
    }

    /** Returns the median of all rounds. */
    double median() {
        return median(rounds);
    }

    /** Returns the ratio to another's time in each round. */
    List<Double> ratiosTo(Timings other) {
        return IntStream.range(0, Math.min(rounds.size(), other.rounds.size()))
                .mapToObj(i -> rounds.get(i) / other.rounds.get(i))
                .toList();
    }

    /**
     * Returns the number in the middle, of an even count the mean of both.
     *
     * @param numbers at least one
     */
    static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
