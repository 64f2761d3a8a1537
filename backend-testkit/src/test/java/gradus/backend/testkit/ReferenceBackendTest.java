package gradus.backend.testkit;

import gradus.tensor.Precision;

/** Compared with itself the reference agrees trivially; the hand-computed values are what it is held to. */
final class ReferenceBackendTest extends BackendConformance {

    ReferenceBackendTest() {
        super(TestedProvider.of("reference", kernels -> kernels, Precision.values()));
    }
}
