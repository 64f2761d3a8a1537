package gradus.backend.simd;

import gradus.backend.BackendException;
import gradus.backend.BackendProvider;
import gradus.backend.ejml.EjmlBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Optional;
import org.ejml.EjmlVersion;

/** Offers EJML's backend with products on the Vector API under the name {@value #NAME}. */
public final class SimdBackendProvider implements BackendProvider {

    /** The name to ask for, {@value}. */
    public static final String NAME = "simd";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "pure Java on the Vector API, the rest by EJML " + EjmlVersion.VERSION;
    }

    /** Returns what is missing: the module of the Vector API, or vectors and fused steps of the processor's. */
    @Override
    public Optional<String> hindrance() {
        return VectorModule.isThere()
                ? Hardware.lack()
                : Optional.of(
                        "this JVM runs without the Vector API; start Java with --add-modules " + VectorModule.NAME);
    }

    /** Opens one; the classes that need the Vector API are loaded here and not before. */
    @Override
    public Backend open(Precision precision) {
        hindrance().ifPresent(why -> {
            throw new BackendException(why);
        });
        return new EjmlBackend(NAME, precision, new SimdMultiplication());
    }
}
