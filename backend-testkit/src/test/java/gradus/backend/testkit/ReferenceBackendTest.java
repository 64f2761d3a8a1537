package gradus.backend.testkit;

import gradus.tensor.Backend;
import gradus.tensor.Precision;

/** Compared with itself the reference agrees trivially; the hand-computed values are what it is held to. */
final class ReferenceBackendTest extends BackendConformance {

    @Override
    protected Backend open(Precision precision) {
        return new ReferenceBackend(precision);
    }
}
