package gradus.examples.compare;

import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Set;

/** Offers {@code slanted}: the reference backend, whose tanh is 10⁻⁶ too large from the fifth call on. */
public final class SlantedProvider implements BackendProvider {

    @Override
    public String name() {
        return "slanted";
    }

    @Override
    public String description() {
        return "slightly off";
    }

    @Override
    public Set<Precision> precisions() {
        return Set.of(Precision.FLOAT64);
    }

    @Override
    public Backend open(Precision precision) {
        return TamperedBackend.slanted(name(), 5, 1e-6);
    }
}
