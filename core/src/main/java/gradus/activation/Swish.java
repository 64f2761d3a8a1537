package gradus.activation;

import gradus.tensor.UnaryOp;

/**
 * The sigmoid linear unit, swish with β = 1: g(z) = z·σ(z), g′(z) = σ(z) + z·σ(z) (1 − σ(z)) (Elfwing, Uchibe and Doya, Neural
 * Networks 107, 2018; Ramachandran, Zoph and Le, Searching for activation functions, 2017).
 */
public final class Swish implements Elementwise {

    @Override
    public String name() {
        return "swish";
    }

    @Override
    public UnaryOp function() {
        return UnaryOp.SWISH;
    }

    @Override
    public String toString() {
        return name();
    }
}
