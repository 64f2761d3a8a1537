package gradus.examples.report;

import gradus.backend.BackendCandidate;
import gradus.backend.BackendCandidate.State;
import gradus.examples.backends.BackendEntry;
import gradus.examples.backends.Speed;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Prints backends for people, in lines of a moderate length.
 *
 * @param out where to
 */
public record BackendLines(PrintWriter out) {

    private static final String INDENT = "    ";

    /** Prints one backend. */
    public void print(BackendEntry entry) {
        if (entry.candidate().state() == State.FOUND) {
            printFound(entry);
        }
        entry.failure().ifPresent(this::wrapped);
        if (entry.candidate().state() == State.ABSENT) {
            printHowToFetch(entry.candidate());
        }
        out.println();
    }

    private void printFound(BackendEntry entry) {
        wrapped(entry.candidate().name() + ": " + entry.candidate().detail());
        wrapped(INDENT + "version " + entry.version() + ", from " + entry.origin());
        if (!entry.speeds().isEmpty()) {
            line("%s%-8s %7s %16s %12s %12s", INDENT, "", "", "matrix product", "a + b", "tanh");
            line("%s%-8s %7s %16s %12s %12s", INDENT, "", "threads", "GFLOPS", "millions/s", "millions/s");
        }
        for (Speed speed : entry.speeds()) {
            line(
                    "%s%-8s %7d %16.2f %12.0f %12.0f",
                    INDENT,
                    speed.precision(),
                    speed.threads(),
                    speed.matmulGflops(),
                    speed.addMillions(),
                    speed.tanhMillions());
        }
    }

    private void printHowToFetch(BackendCandidate candidate) {
        wrapped(INDENT + "From the launcher, './gradus backends " + candidate.name() + "' and '--backend "
                + candidate.name() + "' fetch it.");
    }

    private void wrapped(String text) {
        Wrapping.print(text, INDENT, out);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
