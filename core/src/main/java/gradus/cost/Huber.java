package gradus.cost;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Huber's cost, a parabola that goes on as a straight line: with the error e = a − y the loss is ½ e² for |e| ≤ δ and
 * δ (|e| − ½ δ) beyond, J = 1/(n m) Σ loss over n outputs and m examples, and dA = max(−δ, min(e, δ)) / n. For regression with
 * outliers, which pull no harder than an error of δ does (Huber, "Robust Estimation of a Location Parameter", Annals of
 * Mathematical Statistics 35, 1964).
 *
 * @param delta δ, finite and &gt; 0
 */
public record Huber(double delta) implements Cost {

    /** The δ of {@link #Huber()}, {@value}. */
    public static final double DEFAULT_DELTA = 1;

    /** Checks δ. */
    public Huber {
        if (!(delta > 0 && delta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("huber: expected a finite δ above 0, received " + delta);
        }
    }

    /** Huber's cost with a δ of {@value #DEFAULT_DELTA}. */
    public Huber() {
        this(DEFAULT_DELTA);
    }

    @Override
    public String name() {
        return "huber";
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Backend backend = a.backend();
        Tensor loss = scratch.tensor(0, a.shape());
        Tensor clipped = scratch.tensor(1, a.shape());
        backend.binary(BinaryOp.SUBTRACT, a, y, loss);
        backend.unary(UnaryOp.ABSOLUTE, loss, loss);
        backend.binary(BinaryOp.MINIMUM, loss, delta, clipped);
        // With c = min(|e|, δ) both branches are c (|e| − ½ c).
        backend.axpby(-0.5, clipped, 1, loss);
        backend.binary(BinaryOp.MULTIPLY, loss, clipped, loss);
        return Losses.mean(loss, scratch, 2);
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        Backend backend = a.backend();
        backend.binary(BinaryOp.SUBTRACT, a, y, dA);
        backend.binary(BinaryOp.MINIMUM, dA, delta, dA);
        backend.binary(BinaryOp.MAXIMUM, dA, -delta, dA);
        backend.binary(BinaryOp.MULTIPLY, dA, 1.0 / a.shape().rows(), dA);
    }
}
