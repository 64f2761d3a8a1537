package gradus.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;

/** A command that is timed from its start to its end; it ran once before, so that its files are in memory. */
final class WholeCommand implements Running {

    private final Contender contender;
    private final Path log;

    WholeCommand(Contender contender, Path log) throws IOException {
        this.contender = contender;
        this.log = log;
        round();
    }

    @Override
    public String description() {
        return String.join(" ", contender.command());
    }

    @Override
    public Round round() throws IOException {
        long start = System.nanoTime();
        Process process = Commands.start(contender, log);
        process.getInputStream().readAllBytes();
        int code = process.onExit().join().exitValue();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(Commands.reason(process, log));
        }
        return new Round(seconds, Double.NaN, Double.NaN);
    }

    @Override
    public void close() {
        // Every round ends by itself.
    }
}
