package gradus.backend.ejml;

import gradus.backend.testkit.BackendConformance;

final class EjmlBackendConformanceTest extends BackendConformance {

    EjmlBackendConformanceTest() {
        super(new EjmlBackendProvider());
    }
}
