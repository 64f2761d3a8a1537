package gradus.backend.simd;

import gradus.backend.testkit.BackendConformance;

final class SimdBackendConformanceTest extends BackendConformance {

    SimdBackendConformanceTest() {
        super(new SimdBackendProvider());
    }
}
