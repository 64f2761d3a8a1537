package gradus.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts commands, and says why they failed. */
final class Commands {

    private Commands() {}

    static Process start(Contender contender, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(contender.command());
        builder.environment().putAll(contender.environment());
        return builder.redirectError(log.toFile()).start();
    }

    /** Returns why a process that has ended did: the line of its log that names an error, or else the last. */
    static String reason(Process process, Path log) throws IOException {
        int code = process.onExit().join().exitValue();
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        String last = lines.isEmpty() ? "no message" : lines.get(lines.size() - 1);
        String line = lines.stream()
                .filter(l -> l.startsWith("Exception in") || l.startsWith("Error:"))
                .findFirst()
                .orElse(last);
        return "ended with " + code + ": " + line.strip();
    }
}
