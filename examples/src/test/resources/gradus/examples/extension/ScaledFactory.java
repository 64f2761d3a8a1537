package com.example;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.Backends;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.LayerFactory;
import gradus.layer.LayerSpec;
import gradus.layer.Layers;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.layer.TensorVisitor;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.BinaryOp;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.training.Trainer;
import java.util.List;
import java.util.Optional;

/** A layer that gives twice what a dense one gives, and takes an even number of units. */
public final class ScaledFactory implements LayerFactory {

    @Override
    public String name() {
        return "scaled";
    }

    @Override
    public LayerSpec layer(int units, Activation activation, Initialiser weights) {
        if (units % 2 != 0) {
            throw new IllegalArgumentException("scaled: expected an even number of units, received " + units);
        }
        return new Scaled(new Dense(units, activation, weights));
    }

    record Scaled(Dense dense) implements LayerSpec {

        @Override
        public int outputs(int inputs) {
            return dense.outputs(inputs);
        }

        @Override
        public Layer build(LayerContext context) {
            Layer inner = dense.build(context);
            return new ScaledLayer(inner, context.buffer(inner.outputShape()), context.buffer(inner.outputShape()));
        }
    }

    record ScaledLayer(Layer inner, Tensor a, Tensor dInner) implements Layer {

        @Override
        public Tensor forward(Tensor x, Mode mode) {
            a.backend().binary(BinaryOp.MULTIPLY, inner.forward(x, mode), 2, a);
            return a;
        }

        @Override
        public void backward(Tensor dOut) {
            a.backend().binary(BinaryOp.MULTIPLY, dOut, 2, dInner);
            inner.backward(dInner);
        }

        @Override
        public Optional<Tensor> inputGradient() {
            return inner.inputGradient();
        }

        @Override
        public List<Parameter> parameters() {
            return inner.parameters();
        }

        @Override
        public Shape outputShape() {
            return inner.outputShape();
        }

        @Override
        public void visitTensors(TensorVisitor visitor) {
            inner.visitTensors(visitor);
            visitor.visit("scaled a", a);
        }
    }

    /** Trains a network of it that learns the exclusive or. */
    public static void main(String[] args) {
        double[] x = {0, 0, 1, 1, 0, 1, 0, 1};
        Dataset xor = new Dataset(2, 1, x, new double[] {0, 1, 1, 0});
        try (var backend = Backends.named("ejml", Precision.FLOAT64)) {
            LayerSpec hidden = Layers.named("scaled").layer(4, Activations.TANH, Initialiser.he());
            var network = NetworkSpec.of(2, hidden, new Dense(1, Activations.SIGMOID))
                    .build(backend, new NumpyRandom(1), xor.examples());
            var history = new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.5), 1000).train(network, xor);
            System.out.println(Layers.names() + " learnt: " + (history.cost(1) > 0.3 && history.cost(1000) < 0.03));
        }
    }
}
