package gradus.examples.command;

import gradus.backend.BackendCandidate;
import gradus.backend.BackendException;
import gradus.backend.Backends;
import gradus.examples.backends.BackendEntry;
import gradus.examples.backends.BackendSurvey;
import gradus.examples.report.BackendLines;
import gradus.examples.report.BackendsJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradus backends}: what computes here, and how fast. */
@Command(
        name = "backends",
        description =
                "List the backends with a quick measurement of each: the product of two matrices of 512 × 512, and"
                        + " a + b and tanh of a million numbers. Says of each that is not to be had why, and what to add.",
        footer = "Ends with 1 if a backend that was named cannot run.",
        sortOptions = false)
final class BackendsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only these (default: all there are).")
    private List<String> names = List.of();

    @Mixin
    private JsonOption json;

    @Override
    public Integer call() throws IOException {
        List<BackendCandidate> candidates = candidates();
        json.check();
        BackendLines lines = new BackendLines(spec.commandLine().getOut());
        List<BackendEntry> entries = new ArrayList<>();
        for (BackendCandidate candidate : candidates) {
            BackendEntry entry = BackendSurvey.of(candidate);
            lines.print(entry);
            entries.add(entry);
        }
        if (json.file().isPresent()) {
            new BackendsJson(Version.current()).write(entries, json.file().get());
        }
        boolean allRun = entries.stream().allMatch(entry -> entry.failure().isEmpty());
        return names.isEmpty() || allRun ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<BackendCandidate> candidates() {
        try {
            return names.isEmpty()
                    ? Backends.candidates()
                    : names.stream().distinct().map(Backends::candidate).toList();
        } catch (BackendException e) {
            throw Arguments.blaming("NAME", e);
        }
    }
}
