package gradus.examples.command;

import gradus.backend.BackendException;
import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import picocli.CommandLine.Option;

/** The options that say what computes. */
final class ComputingOptions {

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            defaultValue = "ejml",
            description = "What computes: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.BackendNames.class)
    private String backend;

    @Option(
            names = "--precision",
            paramLabel = "FORMAT",
            defaultValue = "float64",
            description = "float64 or float32 (default: ${DEFAULT-VALUE}). The published tables need float64.")
    private String precision;

    /** Returns the name to ask for it by. */
    String backend() {
        return backend;
    }

    /** Returns the format of its tensors. */
    Precision precision() {
        return Arguments.precision("--precision", precision);
    }

    /** Opens it. */
    Backend open() {
        try {
            return Backends.named(backend, precision());
        } catch (BackendException e) {
            throw Arguments.blaming("--backend", e);
        }
    }
}
