package gradus.backend.simd;

import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;

/** Prints how this backend stands, and what it computes or why not. */
final class Standing {

    private Standing() {}

    public static void main(String[] args) {
        System.out.println(Backends.candidate("simd"));
        System.out.println(threeTimesFour(Backends.candidate("simd").provider().isPresent() ? "simd" : "ejml"));
    }

    private static String threeTimesFour(String name) {
        try (Backend backend = Backends.named(name, Precision.FLOAT32)) {
            Tensor out = backend.zeros(Shape.of(1, 1));
            backend.matmul(
                    false,
                    backend.tensor(Shape.of(1, 1), new double[] {3}),
                    false,
                    backend.tensor(Shape.of(1, 1), new double[] {4}),
                    1,
                    0,
                    out);
            return backend + ": " + out.element(0);
        }
    }
}
