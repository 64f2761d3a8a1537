package gradus.backend.testkit;

import gradus.backend.BackendProvider;
import gradus.backend.testkit.Outcome.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a run found out, on about a screen of plain text. */
final class ConformanceReport {

    private static final int MOST_FAILURES = 20;

    private final BackendProvider provider;
    private final int threads;
    private final List<Outcome> outcomes;

    /**
     * A report.
     *
     * @param provider of the backend that was tested
     * @param threads that backend works with
     * @param outcomes of all tests, in order
     */
    ConformanceReport(BackendProvider provider, int threads, List<Outcome> outcomes) {
        this.provider = provider;
        this.threads = threads;
        this.outcomes = List.copyOf(outcomes);
    }

    /** Writes the text to {@code target/conformance/<name>.txt}. */
    void write() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "conformance"));
            Files.writeString(folder.resolve(provider.name() + ".txt"), toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, "Conformance of the backend %s: %s", provider.name(), provider.description());
        line(text, "%s; threads: %d", String.join(", ", precisions()), threads);
        line(
                text,
                "%d passed, %d failed, %d skipped in %.1f s",
                count(outcomes, Status.PASSED),
                count(outcomes, Status.FAILED),
                count(outcomes, Status.SKIPPED),
                seconds(outcomes));
        line(text, "");
        line(text, "%-8s %-27s %6s %6s %7s %7s  %s", "", "", "passed", "failed", "skipped", "time", "largest error");
        byScopeAndGroup()
                .forEach((scope, groups) -> groups.forEach((group, some) -> line(text, "%s", row(scope, group, some))));
        failures(text);
        return text.toString();
    }

    private List<String> precisions() {
        return provider.precisions().stream().sorted().map(Object::toString).toList();
    }

    private Map<String, Map<RuleGroup, List<Outcome>>> byScopeAndGroup() {
        Map<String, Map<RuleGroup, List<Outcome>>> rows = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            rows.computeIfAbsent(outcome.scope(), scope -> new EnumMap<>(RuleGroup.class))
                    .merge(outcome.test().rule().group(), List.of(outcome), ConformanceReport::joined);
        }
        return rows;
    }

    private static List<Outcome> joined(List<Outcome> some, List<Outcome> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String row(String scope, RuleGroup group, List<Outcome> some) {
        return "%-8s %2d %-24s %6d %6d %7d %5.1f s  %s"
                .formatted(
                        scope,
                        group.number(),
                        group.title(),
                        count(some, Status.PASSED),
                        count(some, Status.FAILED),
                        count(some, Status.SKIPPED),
                        seconds(some),
                        error(some));
    }

    private static String error(List<Outcome> some) {
        OptionalDouble largest = some.stream()
                .map(Outcome::largestError)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
        return largest.isPresent()
                ? String.format(Locale.ROOT, "%.2g of the tolerance", largest.getAsDouble())
                : "exact";
    }

    private void failures(StringBuilder text) {
        List<Outcome> failed =
                outcomes.stream().filter(o -> o.status() == Status.FAILED).toList();
        failed.stream()
                .limit(MOST_FAILURES)
                .forEach(o -> line(text, "failed: %s %s", o.test().displayName(), o.scope()));
        if (failed.size() > MOST_FAILURES) {
            line(text, "and %d more", failed.size() - MOST_FAILURES);
        }
    }

    private static long count(List<Outcome> some, Status status) {
        return some.stream().filter(outcome -> outcome.status() == status).count();
    }

    private static double seconds(List<Outcome> some) {
        return some.stream()
                        .map(Outcome::time)
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMillis()
                / 1000.0;
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append('\n');
    }
}
