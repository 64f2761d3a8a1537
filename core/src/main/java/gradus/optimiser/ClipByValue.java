package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import java.util.List;

/**
 * Clips every element of every gradient: g ← min(max(g, −c), c). This changes the direction of the step.
 *
 * @param limit c, finite and &gt; 0
 */
public record ClipByValue(double limit) implements Clipping {

    /** Checks the limit. */
    public ClipByValue {
        Hyperparameter.positive("clip by value", "limit", limit);
    }

    @Override
    public Clipper clipperFor(List<Parameter> parameters) {
        Tensor[] gradients = parameters.stream().map(Parameter::gradient).toArray(Tensor[]::new);
        return () -> {
            for (Tensor g : gradients) {
                g.backend().binary(BinaryOp.MAXIMUM, g, -limit, g);
                g.backend().binary(BinaryOp.MINIMUM, g, limit, g);
            }
        };
    }
}
