package gradus.examples.backends;

import gradus.backend.BackendException;
import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Precision;

/** Offers {@code closed}, a backend that cannot run here. */
public final class ClosedBackend implements BackendProvider {

    @Override
    public String name() {
        return "closed";
    }

    @Override
    public String description() {
        return "never opens";
    }

    @Override
    public Backend open(Precision precision) {
        throw new BackendException("its native library is not there; add a:b:1");
    }
}
