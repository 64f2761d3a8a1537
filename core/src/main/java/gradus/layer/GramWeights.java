package gradus.layer;

import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights as a sum of what they were and of the examples they are trained on: w = s·w⁰ + c·xᵀ, with the products that make w·x
 * cheap. s is 1 × 1, c is units × m, x is inputs × m, w is units × inputs.
 */
final class GramWeights implements AutoCloseable {

    private static final Shape SCALAR = Shape.of(1, 1);

    private final Parameter weights;
    private final Tensor x;
    private final Parameter s;
    private final Parameter c;
    private final Tensor w0;
    private final Tensor w0x;
    private final Tensor gram;
    private final Tensor ofC;
    private final double squares;
    private final List<Parameter> trained;
    private final List<Tensor> buffers = new ArrayList<>();

    GramWeights(Parameter weights, Tensor x) {
        this.weights = weights;
        this.x = x;
        Backend backend = x.backend();
        int m = x.shape().columns();
        Shape output = Shape.of(weights.value().shape().rows(), m);
        w0 = buffer(weights.value().shape());
        w0x = buffer(output);
        gram = buffer(Shape.of(m, m));
        ofC = buffer(output);
        backend.unary(UnaryOp.COPY, weights.value(), w0);
        backend.matmul(false, w0, false, x, 1, 0, w0x);
        backend.matmul(true, x, false, x, 1, 0, gram);
        squares = dot(w0, w0, buffer(w0.shape()), buffer(SCALAR));
        GramPenalty penalty = new GramPenalty(weights.regulariser(), this);
        boolean penalised = weights.regulariser() != Regulariser.NONE;
        s = parameter(" (Gram form, s)", SCALAR, penalised ? penalty.ofShare() : Regulariser.NONE);
        c = parameter(" (Gram form, c)", output, penalised ? penalty : Regulariser.NONE);
        trained = penalised ? List.of(s, c) : List.of(c);
        backend.fill(1, s.value());
    }

    private Parameter parameter(String suffix, Shape shape, Regulariser regulariser) {
        return new Parameter(weights.name() + suffix, buffer(shape), buffer(shape), regulariser);
    }

    private Tensor buffer(Shape shape) {
        Tensor buffer = x.backend().zeros(shape);
        buffers.add(buffer);
        return buffer;
    }

    /** z ← w·x. */
    void timesX(Tensor z) {
        Backend backend = z.backend();
        backend.matmul(false, c.value(), false, gram, 1, 0, ofC);
        backend.axpby(share(), w0x, 0, z);
        backend.binary(BinaryOp.ADD, z, ofC, z);
    }

    /** Leaves the gradients of s and c for the derivative of each example's cost with respect to w·x. */
    void backward(Tensor dZ, double perExample) {
        dZ.backend().axpby(perExample, dZ, 0, c.gradient());
        dZ.backend().fill(0, s.gradient());
    }

    /** Writes w into the tensor of the weights. */
    void materialise() {
        Backend backend = x.backend();
        backend.matmul(false, c.value(), true, x, 1, 0, weights.value());
        backend.axpby(share(), w0, 1, weights.value());
    }

    /** Returns what an optimiser has to change: s only where a penalty makes it shrink. */
    List<Parameter> parameters() {
        return trained;
    }

    static double dot(Tensor a, Tensor b, Tensor product, Tensor sum) {
        Backend backend = a.backend();
        backend.binary(BinaryOp.MULTIPLY, a, b, product);
        backend.reduce(Reduction.SUM, product, Backend.ALL, sum);
        return sum.element(0);
    }

    /** Returns s. */
    double share() {
        return s.value().element(0);
    }

    /** Returns Σ w⁰². */
    double initialSquares() {
        return squares;
    }

    /** Returns w⁰·x. */
    Tensor initialTimesX() {
        return w0x;
    }

    /** Returns c·xᵀx of the last {@link #timesX}. */
    Tensor cTimesGram() {
        return ofC;
    }

    @Override
    public void close() {
        buffers.forEach(Tensor::close);
    }
}
