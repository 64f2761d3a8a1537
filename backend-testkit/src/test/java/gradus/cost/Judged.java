package gradus.cost;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;

/** A cost in the reference backend, for small matrices whose numbers are given row by row. */
record Judged(Cost cost, Precision precision) {

    Judged(Cost cost) {
        this(cost, Precision.FLOAT64);
    }

    /** Returns J of a number of outputs and as many examples as the numbers make. */
    double value(int outputs, double[] a, double[] y) {
        try (Backend backend = new ReferenceBackend(precision)) {
            return cost.value(matrix(backend, outputs, a), matrix(backend, outputs, y), new Workspace(backend));
        }
    }

    /** Returns dA. */
    double[] gradient(int outputs, double[] a, double[] y) {
        try (Backend backend = new ReferenceBackend(precision)) {
            Tensor dA = matrix(backend, outputs, new double[a.length]);
            cost.gradient(matrix(backend, outputs, a), matrix(backend, outputs, y), new Workspace(backend), dA);
            return dA.toArray();
        }
    }

    private static Tensor matrix(Backend backend, int outputs, double[] numbers) {
        return backend.tensor(Shape.of(outputs, numbers.length / outputs), numbers);
    }
}
