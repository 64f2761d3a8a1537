package gradus.layer;

import gradus.tensor.BinaryOp;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.List;
import java.util.Optional;

/**
 * A built {@link Dropout}. With a mask D of ones, where a uniform number is less than keep, and zeros:
 *
 * <pre>
 *     forward     a  = x ∘ D / keep      in {@link Mode#TRAINING}, and with the same D in {@link Mode#REPLAY}
 *                 a  = x                 in {@link Mode#INFERENCE}
 *     backward    dX = dA ∘ D / keep     or dX = dA behind a pass without mask
 * </pre>
 *
 * <p>All are units × m.
 */
public final class DropoutLayer implements Layer {

    private final boolean dropping;
    private final DropoutMask mask;
    private final Tensor a;
    private final Optional<Tensor> dX;

    private boolean masked;

    DropoutLayer(Dropout spec, LayerContext context) {
        Shape shape = Shape.of(context.inputs(), context.examples());
        dropping = spec.keep() < 1;
        mask = new DropoutMask(spec, context, shape);
        a = context.buffer(shape);
        dX = context.inputGradientWanted() ? Optional.of(context.buffer(shape)) : Optional.empty();
    }

    @Override
    public Tensor forward(Tensor x, Mode mode) {
        masked = dropping && mode != Mode.INFERENCE;
        if (masked) {
            mask.prepare(mode);
        }
        pass(x, a);
        return a;
    }

    @Override
    public void backward(Tensor dA) {
        if (dX.isPresent()) {
            pass(dA, dX.get());
        }
    }

    private void pass(Tensor from, Tensor to) {
        if (masked) {
            from.backend().binary(BinaryOp.MULTIPLY, from, mask.scaled(), to);
        } else {
            from.backend().unary(UnaryOp.COPY, from, to);
        }
    }

    @Override
    public Optional<Tensor> inputGradient() {
        return dX;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Shape outputShape() {
        return a.shape();
    }

    @Override
    public void visitTensors(TensorVisitor visitor) {
        visitor.visit("mask", mask.scaled());
        visitor.visit("a", a);
    }
}
