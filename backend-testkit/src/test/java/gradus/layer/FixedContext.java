package gradus.layer;

import gradus.initialiser.Initialiser;
import gradus.random.NumpyRandom;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A context for a single layer: draws from seed 1. */
record FixedContext(Backend backend, int inputs, int examples, boolean inputGradientWanted) implements LayerContext {

    @Override
    public Parameter parameter(String name, int rows, int columns, Initialiser initialiser, Regulariser regulariser) {
        Shape shape = Shape.of(rows, columns);
        Tensor value = backend.tensor(shape, initialiser.draw(rows, columns, new NumpyRandom(1)));
        return new Parameter(name, value, buffer(shape), regulariser);
    }

    @Override
    public RandomGenerator noise() {
        return new SplittableRandom(1);
    }

    @Override
    public Tensor buffer(Shape shape) {
        return backend.zeros(shape);
    }
}
