package gradus.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;

/** A contender that is there and can be timed. */
interface Running extends AutoCloseable {

    /** What a round gave: its seconds, those of its process on all cores or NaN, and the workload's number or NaN. */
    record Round(double seconds, double cpuSeconds, double number) {}

    /** Returns what it says it is. */
    String description();

    /**
     * Runs a round.
     *
     * @throws IOException if it broke off
     */
    Round round() throws IOException;

    @Override
    void close();

    /**
     * Starts a contender and waits until it is warm.
     *
     * @param log gets what it writes to its standard error
     * @throws IOException if it does not start; the message is the reason
     */
    static Running start(Contender contender, Path log) throws IOException {
        return contender.served() ? new Served(contender, log) : new WholeCommand(contender, log);
    }
}
