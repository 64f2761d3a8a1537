package gradus.benchmarks.protocol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A measured process's side of the conversation. It says {@value #READY} with what it is when a first round, which nobody
 * times, has warmed it up; then, for each line it is sent, it runs a round and says {@value #ROUND} with the seconds and the
 * workload's number. Lines that begin otherwise are nobody's business. It ends with its input.
 */
public final class Rounds {

    /** How the line begins that says the process is warm, {@value}. */
    public static final String READY = "ready ";

    /** How the line begins that brings the result of a round, {@value}. */
    public static final String ROUND = "round ";

    private Rounds() {}

    /**
     * Warms up, then serves rounds until the input ends.
     *
     * @param description what computes here, with its version
     * @throws IOException if the input cannot be read
     */
    public static void serve(String description, Workload workload) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        workload.prepare();
        workload.run();
        out.println(READY + description);
        while (in.readLine() != null) {
            workload.prepare();
            long start = System.nanoTime();
            double number = workload.run();
            out.println(ROUND + (System.nanoTime() - start) / 1e9 + " " + number);
        }
    }
}
