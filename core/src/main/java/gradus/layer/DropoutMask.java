package gradus.layer;

import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** The mask of one dropout layer: 1 / keep for a unit that is kept and 0 for one that is not. */
final class DropoutMask {

    private final double keep;
    private final boolean constant;
    private final Supplier<DoubleSupplier> uniforms;
    private final double[] values;
    private final Tensor scaled;

    private boolean drawn;

    DropoutMask(Dropout spec, LayerContext context, Shape shape) {
        keep = spec.keep();
        constant = spec.masks() instanceof DropoutMasks.Constant;
        uniforms = uniforms(spec.masks(), context, shape);
        values = new double[shape.size()];
        scaled = context.buffer(shape);
    }

    private static Supplier<DoubleSupplier> uniforms(DropoutMasks masks, LayerContext context, Shape shape) {
        if (masks instanceof DropoutMasks.Constant given) {
            return () -> inOrder(given.uniforms().draw(shape.rows(), shape.columns()), shape);
        }
        DoubleSupplier noise = context.noise()::nextDouble;
        return () -> noise;
    }

    private static DoubleSupplier inOrder(double[] numbers, Shape shape) {
        if (numbers.length != shape.size()) {
            throw new IllegalArgumentException("dropout: expected a uniform number for each of " + shape
                    + " (units × examples), received " + numbers.length);
        }
        return Arrays.stream(numbers).iterator()::nextDouble;
    }

    /** Draws a mask if the pass needs another than the last. */
    void prepare(Mode mode) {
        if (!drawn || (mode == Mode.TRAINING && !constant)) {
            draw(uniforms.get());
            drawn = true;
        }
    }

    private void draw(DoubleSupplier uniform) {
        double kept = 1 / keep;
        for (int i = 0; i < values.length; i++) {
            values[i] = uniform.getAsDouble() < keep ? kept : 0;
        }
        scaled.copyFrom(values);
    }

    Tensor scaled() {
        return scaled;
    }
}
