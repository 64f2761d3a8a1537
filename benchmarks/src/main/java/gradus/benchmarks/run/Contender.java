package gradus.benchmarks.run;

import java.util.List;
import java.util.Map;

/**
 * Who takes part in a comparison.
 *
 * @param name as the table calls it
 * @param command starts it
 * @param environment variables that it is given besides ours
 * @param served whether it is a process that serves rounds; otherwise each round is the whole command, start to end
 * @param repeats how many units of work a round is, ≥ 1
 */
record Contender(String name, List<String> command, Map<String, String> environment, boolean served, int repeats) {

    /** Checks the number of units. */
    Contender {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        if (repeats < 1) {
            throw new IllegalArgumentException("contender " + name + ": expected at least 1 unit, received " + repeats);
        }
    }
}
