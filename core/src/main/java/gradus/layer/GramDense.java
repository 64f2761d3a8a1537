package gradus.layer;

import gradus.activation.Activation;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dense first layer in Gram form, while it is trained on one batch x of m examples.
 *
 * <p>Every gradient ∂J/∂w = 1/m · dZ·xᵀ lies in the span of the examples. So an update that is linear in the gradients keeps w = s·w⁰ +
 * c·xᵀ, where c is units × m, and c can be trained instead of w:
 *
 * <pre>
 *     forward     z = s·(w⁰x) + c·(xᵀx) + b      a = g(z)
 *     backward    dZ = dA ∘ g′(z)                dc = 1/m · dZ      db = 1/m · Σ dZ
 * </pre>
 *
 * <p>w⁰x and the Gram matrix xᵀx, m × m, are computed once. s is 1 and stays it unless an L2 penalty makes all weights shrink.
 * With fewer examples than inputs this is less work, and up to round-off the same. The weights themselves are
 * computed when somebody asks for them.
 */
public final class GramDense implements OutputLayer, AutoCloseable {

    private final DenseLayer plain;
    private final Activation g;
    private final Parameter bias;
    private final GramWeights weights;
    private final List<Parameter> trained;
    private final Tensor x;
    private final Tensor z;
    private final Tensor a;
    private final Tensor dZ;
    private final double perExample;

    private boolean passedPlain;

    GramDense(DenseLayer plain, Parameter weights, Parameter bias, Tensor x) {
        this.plain = plain;
        this.bias = bias;
        this.x = x;
        this.weights = new GramWeights(weights, x);
        g = plain.activation();
        z = x.backend().zeros(plain.outputShape());
        a = x.backend().zeros(plain.outputShape());
        dZ = x.backend().zeros(plain.outputShape());
        perExample = 1.0 / x.shape().columns();
        List<Parameter> all = new ArrayList<>(this.weights.parameters());
        all.add(bias);
        trained = List.copyOf(all);
    }

    /** Computes the output for the batch of this form; for any other input as the plain layer does. */
    @Override
    public Tensor forward(Tensor input, Mode mode) {
        passedPlain = input != x;
        if (passedPlain) {
            materialise();
            return plain.forward(input, mode);
        }
        weights.timesX(z);
        z.backend().binary(BinaryOp.ADD, z, bias.value(), z);
        g.forward(z, a);
        return a;
    }

    @Override
    public void backward(Tensor dA) {
        requireBatch();
        g.backward(z, a, dA, dZ);
        backwardFromLogits(dZ);
    }

    @Override
    public void backwardFromLogits(Tensor dLogits) {
        requireBatch();
        Backend backend = z.backend();
        weights.backward(dLogits, perExample);
        backend.reduce(Reduction.SUM, dLogits, 1, bias.gradient());
        backend.binary(BinaryOp.MULTIPLY, bias.gradient(), perExample, bias.gradient());
    }

    private void requireBatch() {
        if (passedPlain) {
            throw new IllegalStateException(
                    "Gram form: expected the backward pass of the batch it was made for, received"
                            + " that of another; close it first");
        }
    }

    /** Writes w into the weights of the plain layer. */
    public void materialise() {
        weights.materialise();
    }

    /** Returns what an optimiser has to change instead of {@link #parameters()}. */
    public List<Parameter> trainedParameters() {
        return trained;
    }

    /** Returns the plain layer. */
    public DenseLayer plain() {
        return plain;
    }

    /** Returns the parameters of the plain layer; {@link #materialise} brings them up to date. */
    @Override
    public List<Parameter> parameters() {
        return plain.parameters();
    }

    @Override
    public Optional<Tensor> inputGradient() {
        return Optional.empty();
    }

    @Override
    public Activation activation() {
        return g;
    }

    @Override
    public Tensor logits() {
        return passedPlain ? plain.logits() : z;
    }

    @Override
    public Shape outputShape() {
        return plain.outputShape();
    }

    @Override
    public void visitTensors(TensorVisitor visitor) {
        if (passedPlain) {
            plain.visitTensors(visitor);
            return;
        }
        visitor.visit("weights", plain.parameters().get(0).value());
        visitor.visit("bias", bias.value());
        visitor.visit("z", z);
        visitor.visit("a", a);
    }

    /** Frees its buffers; the plain layer stays, its weights as they were last asked for. */
    @Override
    public void close() {
        weights.close();
        z.close();
        a.close();
        dZ.close();
    }
}
