package gradus.regulariser;

import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;

/** What a regulariser asks of weights, in plain numbers. */
final class Weights {

    private final Backend backend;
    private final int rows;
    private final double[] values;

    Weights(Backend backend, int rows, double... values) {
        this.backend = backend;
        this.rows = rows;
        this.values = values;
    }

    double penalty(Regulariser regulariser, int examples) {
        try (Workspace scratch = new Workspace(backend);
                Tensor w = tensor(values)) {
            return regulariser.penalty(w, examples, scratch);
        }
    }

    /** Returns what is added to a gradient of ones, less those. */
    double[] gradient(Regulariser regulariser, int examples) {
        try (Workspace scratch = new Workspace(backend);
                Tensor w = tensor(values);
                Tensor gradient = tensor(new double[values.length])) {
            backend.fill(1, gradient);
            regulariser.addGradient(w, examples, scratch, gradient);
            double[] added = gradient.toArray();
            for (int i = 0; i < added.length; i++) {
                added[i] -= 1;
            }
            return added;
        }
    }

    double[] constrained(Regulariser regulariser) {
        try (Workspace scratch = new Workspace(backend);
                Tensor w = tensor(values)) {
            regulariser.constrain(w, scratch);
            return w.toArray();
        }
    }

    private Tensor tensor(double[] numbers) {
        return backend.tensor(Shape.of(rows, numbers.length / rows), numbers);
    }
}
