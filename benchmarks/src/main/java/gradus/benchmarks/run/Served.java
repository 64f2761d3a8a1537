package gradus.benchmarks.run;

import gradus.benchmarks.protocol.Rounds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that serves rounds, see {@link Rounds}. It gets {@value #MINUTES} minutes for each and is ended behind that. */
final class Served implements Running {

    private static final int MINUTES = 10;

    private final Process process;
    private final BufferedReader answers;
    private final Writer requests;
    private final Path log;
    private final String description;

    Served(Contender contender, Path log) throws IOException {
        this.log = log;
        process = Commands.start(contender, log);
        answers = process.inputReader(StandardCharsets.UTF_8);
        requests = process.outputWriter(StandardCharsets.UTF_8);
        description = answer(Rounds.READY);
    }

    private String answer(String kind) throws IOException {
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES));
        try {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(kind)) {
                    return line.substring(kind.length());
                }
            }
        } finally {
            alarm.cancel(false);
        }
        throw new IOException(Commands.reason(process, log));
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Round round() throws IOException {
        double before = cpuSeconds();
        requests.write("\n");
        requests.flush();
        String[] words = answer(Rounds.ROUND).split(" ", -1);
        return new Round(Double.parseDouble(words[0]), cpuSeconds() - before, Double.parseDouble(words[1]));
    }

    private double cpuSeconds() {
        return process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
