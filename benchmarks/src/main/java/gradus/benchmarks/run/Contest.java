package gradus.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets contenders take turns, one round each and again, so that whatever else the machine does meets all of them. Processes
 * that wait for their turn are blocked on their input.
 */
final class Contest {

    private final Comparison comparison;
    private final Path logs;
    private final Consumer<String> progress;
    private final List<Entrant> entrants = new ArrayList<>();

    private Contest(Comparison comparison, Path logs, Consumer<String> progress) {
        this.comparison = comparison;
        this.logs = logs;
        this.progress = progress;
    }

    /**
     * Runs a comparison.
     *
     * @param rounds of each contender, ≥ 1
     * @param logs a folder for what contenders write to their standard errors
     * @param progress is told what happens
     * @return in the order of the contenders; who does not start, or breaks off, is absent with the reason
     */
    static List<Timings> run(Comparison comparison, int rounds, Path logs, Consumer<String> progress) {
        Contest contest = new Contest(comparison, logs, progress);
        try {
            comparison.contenders().forEach(contest::admit);
            for (int round = 1; round <= rounds; round++) {
                contest.entrants.forEach(Entrant::takeTurn);
                progress.accept(comparison.id() + ": round " + round + " of " + rounds);
            }
            return contest.entrants.stream().map(Entrant::timings).toList();
        } finally {
            contest.entrants.forEach(Entrant::leave);
        }
    }

    private void admit(Contender contender) {
        Entrant entrant = new Entrant(contender, comparison.scale());
        entrants.add(entrant);
        String file = (comparison.id() + "-" + contender.name()).replaceAll("[^A-Za-z0-9]+", "-") + ".log";
        entrant.start(logs.resolve(file));
        progress.accept(comparison.id() + ": " + contender.name() + ": " + entrant.standing());
    }
}
