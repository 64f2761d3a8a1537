package gradus.examples.command;

import gradus.backend.BackendException;
import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import picocli.CommandLine.Option;

/** The option that names what computes; {@link DefaultBackend} does where it is not given. */
final class BackendOption {

    /** The option, {@value}. */
    static final String NAME = "--backend";

    @Option(
            names = NAME,
            paramLabel = "NAME",
            description = "What computes: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, the fastest in pure Java"
                    + " that works here: " + DefaultBackend.FASTEST + ", or " + DefaultBackend.ANYWHERE
                    + " where the Vector API is missing or slow).",
            completionCandidates = Candidates.BackendNames.class)
    private String name;

    /** Returns the name to ask for it by. */
    String name() {
        return name;
    }

    /** Opens it. */
    Backend open(Precision precision) {
        try {
            return Backends.named(name, precision);
        } catch (BackendException e) {
            throw Arguments.blaming(NAME, e);
        }
    }
}
