package gradus.backend.nd4j;

import gradus.backend.BackendException;
import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Precision;

/** Offers {@link Nd4jBackend} under the name {@value #NAME}. */
public final class Nd4jBackendProvider implements BackendProvider {

    /** The name to ask for, {@value}. */
    public static final String NAME = "nd4j";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "ND4J " + Versions.of("nd4j") + ", native OpenBLAS " + Versions.of("openblas");
    }

    @Override
    public Backend open(Precision precision) {
        NativeLibraries.require();
        try {
            return new Nd4jBackend(precision);
        } catch (LinkageError | RuntimeException e) {
            throw new BackendException("ND4J cannot start here: " + innermost(e), e);
        }
    }

    /** Returns what lies at the bottom of a failure: ND4J wraps it several times. */
    private static Throwable innermost(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost;
    }
}
