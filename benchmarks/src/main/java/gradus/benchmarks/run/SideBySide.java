package gradus.benchmarks.run;

import gradus.backend.BackendCandidate;
import gradus.backend.Backends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times Gradus and its peers side by side, and writes a table for people and a file for machines. */
@Command(
        name = "benchmarks/run",
        mixinStandardHelpOptions = true,
        description = "Times Gradus on every backend beside the peers that are installed.")
public final class SideBySide implements Callable<Integer> {

    @Option(names = "--data", description = "the folder of the article's HDF5 files; without it drawn images")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--rounds", description = "rounds of each contender (${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(names = "--iterations", description = "of the article's 3000, outside the Gram form (${DEFAULT-VALUE})")
    private int iterations = 300;

    @Option(names = "--steps", description = "on mini-batches in a round (${DEFAULT-VALUE})")
    private int steps = 60;

    @Option(
            names = "--only",
            split = ",",
            description = "comparisons whose names begin so: a, b-float32, c-width, d, e, k; without it all")
    private List<String> only = List.of("");

    @Option(names = "--out", description = "where results.md and results.json go (target/results)")
    private Optional<Path> out = Optional.empty();

    private SideBySide() {}

    /** Runs the command and ends the JVM. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SideBySide()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getProperty("gradus.benchmarks")).toAbsolutePath();
        Path target = home.resolve("target");
        Path results = Files.createDirectories(out.orElse(target.resolve("results")));
        Report report = new Report(Machine.here(), command(), rounds);
        for (Comparison comparison : chosen(home, target)) {
            report.add(comparison, Contest.run(comparison, rounds, results, System.err::println));
            report.write(results); // after each, so that nothing is lost if a later one is broken off
        }
        System.out.print(report.markdown());
        return 0;
    }

    private List<Comparison> chosen(Path home, Path target) throws IOException {
        Path article = Data.article(data, target.resolve("data/article"));
        Path digits = Data.digits(target.resolve("data/digits"));
        Catalogue catalogue = new Catalogue(new Starters(home), backends(), article, digits, iterations, steps);
        return catalogue.all().stream()
                .filter(comparison -> only.stream().anyMatch(comparison.id()::startsWith))
                .toList();
    }

    private static List<String> backends() {
        return Backends.candidates().stream()
                .filter(candidate -> candidate.state() == BackendCandidate.State.FOUND)
                .map(BackendCandidate::name)
                .toList();
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("benchmarks/run"));
        data.ifPresent(folder -> words.addAll(List.of("--data", "DIR")));
        words.addAll(List.of(
                "--rounds",
                Integer.toString(rounds),
                "--iterations",
                Integer.toString(iterations),
                "--steps",
                Integer.toString(steps)));
        if (!only.equals(List.of(""))) {
            words.addAll(List.of("--only", String.join(",", only)));
        }
        return String.join(" ", words);
    }
}
