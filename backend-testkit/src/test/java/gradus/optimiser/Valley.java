package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;

/** The function (1 − x)² + 10 (y − x²)² + z⁴/4 − z of trajectories.py, and a point on it in two parameters. */
final class Valley {

    private final Parameter xy;
    private final Parameter z;

    Valley(Backend backend) {
        xy = new Parameter("xy", backend.tensor(Shape.of(1, 2), -0.5, 0.8), backend.zeros(Shape.of(1, 2)));
        z = new Parameter("z", backend.tensor(Shape.of(1, 1), 0.3), backend.zeros(Shape.of(1, 1)));
    }

    /** Returns the point behind each of some steps. */
    double[][] descend(Optimiser optimiser, int steps) {
        double[][] points = new double[steps][];
        try (Updater first = optimiser.updaterFor(xy);
                Updater second = optimiser.updaterFor(z)) {
            for (int t = 0; t < steps; t++) {
                computeGradient();
                first.update(optimiser.learningRate());
                second.update(optimiser.learningRate());
                points[t] = point();
            }
        }
        return points;
    }

    private double[] point() {
        Tensor value = xy.value();
        return new double[] {value.element(0), value.element(1), z.value().element(0)};
    }

    private void computeGradient() {
        double[] p = point();
        double valley = p[1] - p[0] * p[0];
        xy.gradient().copyFrom(new double[] {-2 * (1 - p[0]) - 40 * p[0] * valley, 20 * valley});
        z.gradient().copyFrom(new double[] {p[2] * p[2] * p[2] - 1});
    }
}
