package gradus.backend.testkit;

import gradus.tensor.Kernels;
import gradus.tensor.Precision;

/** A backend of nothing but primitives conforms: the default methods of {@link gradus.tensor.Kernels} are right. */
final class DerivedDefaultsTest extends BackendConformance {

    private record PrimitivesOnly(Kernels primitives) implements DelegatingKernels {}

    DerivedDefaultsTest() {
        super(TestedProvider.of("derived-defaults", PrimitivesOnly::new, Precision.values()));
    }
}
