package gradus.examples.compare;

import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Set;

/** Offers {@code crooked}: the reference backend, whose tanh is a hundredth too large from the fifth call on. */
public final class CrookedProvider implements BackendProvider {

    @Override
    public String name() {
        return "crooked";
    }

    @Override
    public String description() {
        return "off by far";
    }

    @Override
    public Set<Precision> precisions() {
        return Set.of(Precision.FLOAT64);
    }

    @Override
    public Backend open(Precision precision) {
        return TamperedBackend.slanted(name(), 5, 1e-2);
    }
}
