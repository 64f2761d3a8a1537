package gradus.layer;

import gradus.activation.Activation;
import gradus.initialiser.Initialiser;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/**
 * A built {@link Dense}. With an example in each of m columns:
 *
 * <pre>
 *     forward     z  = w·x + b          a = g(z)
 *     backward    dZ = dA ∘ g′(z)
 *                 dW = 1/m · dZ·xᵀ      db = 1/m · Σ dZ      dX = wᵀ·dZ
 * </pre>
 *
 * <p>Sections "Forward Propagation" and "Backpropagation" of the article. w is units × inputs, b is units × 1, z and a are
 * units × m.
 */
public final class DenseLayer implements OutputLayer {

    private final Activation g;
    private final Parameter weights;
    private final Parameter bias;
    private final List<Parameter> parameters;
    private final Tensor z;
    private final Tensor a;
    private final Tensor dZ;
    private final Optional<Tensor> dX;
    private final double perExample;

    private Tensor x;

    DenseLayer(Dense spec, LayerContext context) {
        g = spec.activation();
        Regulariser regulariser = spec.regulariser();
        weights = context.parameter("weights", spec.units(), context.inputs(), spec.weights(), regulariser);
        bias = context.parameter("bias", spec.units(), 1, Initialiser.zeros(), regulariser.ofBiases());
        parameters = List.of(weights, bias);
        Shape output = Shape.of(spec.units(), context.examples());
        z = context.buffer(output);
        a = context.buffer(output);
        dZ = context.buffer(output);
        Shape input = Shape.of(context.inputs(), context.examples());
        dX = context.inputGradientWanted() ? Optional.of(context.buffer(input)) : Optional.empty();
        perExample = 1.0 / context.examples();
        x = a; // until the first forward pass
    }

    @Override
    public Tensor forward(Tensor input, Mode mode) {
        x = input;
        z.backend().affine(weights.value(), x, bias.value(), z);
        g.forward(z, a);
        return a;
    }

    @Override
    public void backward(Tensor dA) {
        g.backward(z, a, dA, dZ);
        backwardFromLogits(dZ);
    }

    @Override
    public void backwardFromLogits(Tensor dLogits) {
        Backend backend = z.backend();
        backend.matmul(false, dLogits, true, x, perExample, 0, weights.gradient());
        backend.reduce(Reduction.SUM, dLogits, 1, bias.gradient());
        backend.binary(BinaryOp.MULTIPLY, bias.gradient(), perExample, bias.gradient());
        if (dX.isPresent()) {
            backend.matmul(true, weights.value(), false, dLogits, 1, 0, dX.get());
        }
    }

    /**
     * Returns whether training this layer on one batch may take the Gram form: there are fewer examples than inputs, nobody
     * wants the gradient of the input, and what is asked of the weights is a multiple of the sum of their squares, or nothing.
     */
    public boolean hasGramForm() {
        Shape input = Shape.of(weights.value().shape().columns(), a.shape().columns());
        return input.columns() < input.rows()
                && dX.isEmpty()
                && weights.regulariser().quadraticFactor(input.columns()).isPresent();
    }

    /**
     * Returns this layer in Gram form, with the same parameters and buffers of its own.
     *
     * @param batch the inputs of every training pass, features × examples
     */
    public GramDense gramForm(Tensor batch) {
        return new GramDense(this, weights, bias, batch);
    }

    @Override
    public Optional<Tensor> inputGradient() {
        return dX;
    }

    @Override
    public Activation activation() {
        return g;
    }

    @Override
    public Tensor logits() {
        return z;
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public Shape outputShape() {
        return a.shape();
    }

    @Override
    public void visitTensors(TensorVisitor visitor) {
        visitor.visit("weights", weights.value());
        visitor.visit("bias", bias.value());
        visitor.visit("z", z);
        visitor.visit("a", a);
    }
}
