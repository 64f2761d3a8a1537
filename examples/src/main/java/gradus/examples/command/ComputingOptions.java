package gradus.examples.command;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what computes. */
final class ComputingOptions {

    @Mixin
    private BackendOption backend;

    @Option(
            names = "--precision",
            paramLabel = "FORMAT",
            defaultValue = "float64",
            description = "float64 or float32 (default: ${DEFAULT-VALUE}). The published tables need float64.")
    private String precision;

    /** Returns the name to ask for it by. */
    String backend() {
        return backend.name();
    }

    /** Returns the format of its tensors. */
    Precision precision() {
        return Arguments.precision("--precision", precision);
    }

    /** Opens it. */
    Backend open() {
        return backend.open(precision());
    }
}
