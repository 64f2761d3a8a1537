package gradus.gradientcheck;

import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.LayerSpec;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.layer.TensorVisitor;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** A layer whose backward pass is made wrong behind its back. */
record Spoilt(LayerSpec sound, Fault fault) implements LayerSpec {

    /** Changes the gradients of a layer that has just computed them. */
    @FunctionalInterface
    interface Fault {
        void spoil(Layer layer, Tensor dOut, int pass);
    }

    @Override
    public int outputs(int inputs) {
        return sound.outputs(inputs);
    }

    @Override
    public Layer build(LayerContext context) {
        return new SpoiltLayer(sound.build(context), fault);
    }

    private static final class SpoiltLayer implements Layer {

        private final Layer sound;
        private final Fault fault;
        private int passes;

        SpoiltLayer(Layer sound, Fault fault) {
            this.sound = sound;
            this.fault = fault;
        }

        @Override
        public Tensor forward(Tensor x, Mode mode) {
            return sound.forward(x, mode);
        }

        @Override
        public void backward(Tensor dOut) {
            sound.backward(dOut);
            fault.spoil(sound, dOut, ++passes);
        }

        @Override
        public Optional<Tensor> inputGradient() {
            return sound.inputGradient();
        }

        @Override
        public List<Parameter> parameters() {
            return sound.parameters();
        }

        @Override
        public Shape outputShape() {
            return sound.outputShape();
        }

        @Override
        public void visitTensors(TensorVisitor visitor) {
            sound.visitTensors(visitor);
        }
    }
}
