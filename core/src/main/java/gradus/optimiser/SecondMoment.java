package gradus.optimiser;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/** A running sum v of the squares of a gradient g, and what is divided by its root. */
final class SecondMoment implements AutoCloseable {

    private final double epsilon;
    private final Backend backend;
    private final Tensor v;
    private final Tensor scratch;

    /** Zeros for a parameter θ; ε keeps the root away from 0. */
    SecondMoment(Tensor theta, double epsilon) {
        this.epsilon = epsilon;
        backend = theta.backend();
        v = backend.zeros(theta.shape());
        scratch = backend.zeros(theta.shape());
    }

    /** v ← kept·v + entering·g². */
    void add(double kept, double entering, Tensor g) {
        backend.unary(UnaryOp.SQUARE, g, scratch);
        backend.axpby(entering, scratch, kept, v);
    }

    /** Returns direction / (√v + ε), in a tensor that the next call overwrites. */
    Tensor scaled(Tensor direction) {
        backend.unary(UnaryOp.SQUARE_ROOT, v, scratch);
        backend.binary(BinaryOp.ADD, scratch, epsilon, scratch);
        backend.binary(BinaryOp.DIVIDE, direction, scratch, scratch);
        return scratch;
    }

    @Override
    public void close() {
        v.close();
        scratch.close();
    }
}
