package gradus.gradientcheck;

import gradus.activation.Activation;
import gradus.initialiser.Initialiser;
import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.layer.TensorVisitor;
import gradus.tensor.BinaryOp;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** A built {@link Variable}: a = g(z) and ∂J/∂z = 1/m · dA ∘ g′(z), where z is its parameter. */
final class VariableLayer implements Layer {

    private final Activation g;
    private final Parameter z;
    private final Tensor a;
    private final double perExample;

    VariableLayer(Variable spec, LayerContext context) {
        Shape shape = spec.start().shape();
        g = spec.activation();
        Initialiser start =
                Initialiser.of("start", (rows, columns, random) -> spec.start().toArray());
        z = context.parameter(spec.name(), shape.rows(), shape.columns(), start);
        a = context.buffer(z.value().shape());
        perExample = 1.0 / context.examples();
    }

    @Override
    public Tensor forward(Tensor x, Mode mode) {
        g.forward(z.value(), a);
        return a;
    }

    @Override
    public void backward(Tensor dA) {
        g.backward(z.value(), a, dA, z.gradient());
        a.backend().binary(BinaryOp.MULTIPLY, z.gradient(), perExample, z.gradient());
    }

    @Override
    public Optional<Tensor> inputGradient() {
        return Optional.empty();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(z);
    }

    @Override
    public Shape outputShape() {
        return a.shape();
    }

    @Override
    public void visitTensors(TensorVisitor visitor) {
        visitor.visit("z", z.value());
        visitor.visit("a", a);
    }
}
