package gradus.gradientcheck;

import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.LayerSpec;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.layer.TensorVisitor;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Lets half of its inputs through, at random, and goes wrong where asked to.
 *
 * @param maskInBackward whether the backward pass knows which
 * @param drawsInReplay whether it draws anew when it must not
 */
record Masked(boolean maskInBackward, boolean drawsInReplay) implements LayerSpec {

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    @Override
    public Layer build(LayerContext context) {
        return new MaskedLayer(this, context);
    }

    private static final class MaskedLayer implements Layer {

        private final Masked spec;
        private final RandomGenerator noise;
        private final Tensor mask;
        private final Tensor a;
        private final Tensor dX;

        MaskedLayer(Masked spec, LayerContext context) {
            this.spec = spec;
            noise = context.noise();
            Shape shape = Shape.of(context.inputs(), context.examples());
            mask = context.buffer(shape);
            a = context.buffer(shape);
            dX = context.buffer(shape);
        }

        @Override
        public Tensor forward(Tensor x, Mode mode) {
            if (mode == Mode.TRAINING || spec.drawsInReplay()) {
                mask.copyFrom(noise.doubles(mask.shape().size()).map(Math::rint).toArray());
            }
            a.backend().binary(BinaryOp.MULTIPLY, x, mask, a);
            return a;
        }

        @Override
        public void backward(Tensor dA) {
            Backend backend = dX.backend();
            if (spec.maskInBackward()) {
                backend.binary(BinaryOp.MULTIPLY, dA, mask, dX);
            } else {
                backend.axpby(1, dA, 0, dX);
            }
        }

        @Override
        public Optional<Tensor> inputGradient() {
            return Optional.of(dX);
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
            visitor.visit("a", a);
        }
    }
}
