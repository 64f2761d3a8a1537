package gradus.examples.series;

import gradus.backend.testkit.ReferenceBackend;
import gradus.layer.Parameter;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Optimisers;
import gradus.optimiser.Updater;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import java.util.stream.Stream;

/** The optimisers on the class path whose steps are linear in the gradients: those which train in Gram form. */
final class LinearOptimisers {

    private LinearOptimisers() {}

    /** Returns all, with such step sizes that under a steady gradient each gets as far in a step as gradient descent with α. */
    static Stream<Optimiser> asFastAs(double alpha) {
        return all().map(optimiser -> optimiser.withLearningRate(alpha / gain(optimiser)));
    }

    /** Returns those that get farther than gradient descent with the same step size α. */
    static Stream<Optimiser> fasterWith(double alpha) {
        return all().filter(optimiser -> gain(optimiser) > 1).map(optimiser -> optimiser.withLearningRate(alpha));
    }

    private static Stream<Optimiser> all() {
        return Optimisers.names().stream().map(Optimisers::named).filter(Optimiser::isLinear);
    }

    /** Returns the length of a step with α = 1 behind a thousand gradients of 1, long after momentum has settled. */
    private static double gain(Optimiser optimiser) {
        Backend backend = new ReferenceBackend(Precision.FLOAT64);
        Shape scalar = Shape.of(1, 1);
        Parameter theta = new Parameter("θ", backend.zeros(scalar), backend.zeros(scalar));
        backend.fill(1, theta.gradient());
        try (Updater updater = optimiser.updaterFor(theta)) {
            for (int step = 0; step < 1000; step++) {
                updater.update(1);
            }
            backend.fill(0, theta.value());
            updater.update(1);
        }
        return -theta.value().element(0);
    }
}
