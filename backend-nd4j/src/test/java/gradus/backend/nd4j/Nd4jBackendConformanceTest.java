package gradus.backend.nd4j;

import gradus.backend.testkit.BackendConformance;

final class Nd4jBackendConformanceTest extends BackendConformance {

    Nd4jBackendConformanceTest() {
        super(new Nd4jBackendProvider());
    }
}
