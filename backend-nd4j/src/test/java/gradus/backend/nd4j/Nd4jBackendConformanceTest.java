package gradus.backend.nd4j;

import gradus.backend.testkit.BackendConformance;
import gradus.tensor.Backend;
import gradus.tensor.Precision;

final class Nd4jBackendConformanceTest extends BackendConformance {

    @Override
    protected Backend open(Precision precision) {
        return new Nd4jBackend(precision);
    }
}
