package gradus.backend.ejml;

import gradus.backend.testkit.BackendConformance;
import gradus.tensor.Backend;
import gradus.tensor.Precision;

final class EjmlBackendConformanceTest extends BackendConformance {

    @Override
    protected Backend open(Precision precision) {
        return new EjmlBackend(precision);
    }
}
