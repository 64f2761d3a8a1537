package gradus.activation;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;

/** An activation of a single unit for a single example. */
record OneUnit(Activation g) {

    private static final Shape SCALAR = Shape.of(1, 1);

    /** Returns g(z). */
    double value(double z) {
        try (ReferenceBackend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor a = backend.zeros(SCALAR);
            g.forward(backend.tensor(SCALAR, z), a);
            return a.element(0);
        }
    }

    /** Returns g′(z). */
    double derivative(double z) {
        try (ReferenceBackend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor dZ = backend.zeros(SCALAR);
            g.backward(backend.tensor(SCALAR, z), backend.tensor(SCALAR, value(z)), backend.tensor(SCALAR, 1), dZ);
            return dZ.element(0);
        }
    }
}
