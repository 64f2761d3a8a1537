package gradus.examples.compare;

import gradus.backend.BackendProvider;
import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;

/** Offers {@link ReferenceBackend} as {@code reference}. */
public final class ReferenceProvider implements BackendProvider {

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public String description() {
        return "plain loops";
    }

    @Override
    public Backend open(Precision precision) {
        return new ReferenceBackend(precision);
    }
}
