package com.example;

import gradus.layer.Parameter;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Optimisers;
import gradus.optimiser.Updater;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/** θ ← θ − α sign(∂J/∂θ). */
public record SignDescent(double learningRate) implements Optimiser {

    public SignDescent() {
        this(0.001);
    }

    @Override
    public String name() {
        return "sign-descent";
    }

    @Override
    public SignDescent withLearningRate(double other) {
        return new SignDescent(other);
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        Backend backend = parameter.value().backend();
        Tensor sign = backend.zeros(parameter.value().shape());
        return new Updater() {
            @Override
            public void update(double alpha) {
                backend.unary(UnaryOp.SIGN, parameter.gradient(), sign);
                backend.axpby(-alpha, sign, 1, parameter.value());
            }

            @Override
            public void close() {
                sign.close();
            }
        };
    }

    public static void main(String[] arguments) {
        System.out.println(Optimisers.named("sign-descent").withLearningRate(0.5));
    }
}
