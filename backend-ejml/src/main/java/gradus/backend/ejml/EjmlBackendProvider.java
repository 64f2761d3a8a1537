package gradus.backend.ejml;

import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import org.ejml.EjmlVersion;

/** Offers {@link EjmlBackend} under the name {@value #NAME}. */
public final class EjmlBackendProvider implements BackendProvider {

    /** The name to ask for, {@value}. */
    public static final String NAME = "ejml";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "EJML " + EjmlVersion.VERSION + ", pure Java";
    }

    @Override
    public Backend open(Precision precision) {
        return new EjmlBackend(precision);
    }
}
