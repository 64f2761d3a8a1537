package com.example;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.cost.Cost;
import gradus.cost.Costs;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/** J = 1/m Σ (a − y)⁴, dA = 4 (a − y)³. */
public final class Quartic implements Cost {

    @Override
    public String name() {
        return "quartic";
    }

    @Override
    public Activation outputActivation() {
        return Activations.SIGMOID;
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Backend backend = a.backend();
        Tensor power = scratch.tensor(0, a.shape());
        Tensor sum = scratch.tensor(1, Shape.of(1, 1));
        backend.binary(BinaryOp.SUBTRACT, a, y, power);
        backend.unary(UnaryOp.SQUARE, power, power);
        backend.unary(UnaryOp.SQUARE, power, power);
        backend.reduce(Reduction.SUM, power, Backend.ALL, sum);
        return sum.element(0) / a.shape().columns();
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        Backend backend = a.backend();
        Tensor difference = scratch.tensor(2, a.shape());
        backend.binary(BinaryOp.SUBTRACT, a, y, difference);
        backend.unary(UnaryOp.SQUARE, difference, dA);
        backend.binary(BinaryOp.MULTIPLY, dA, difference, dA);
        backend.binary(BinaryOp.MULTIPLY, dA, 4, dA);
    }

    public static void main(String[] arguments) {
        System.out.println(Costs.named("quartic").name() + " of " + Costs.named("quartic").outputActivation());
    }
}
