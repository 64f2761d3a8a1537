package gradus.cost;

import gradus.activation.Activation;
import gradus.activation.Sigmoid;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;
import java.util.Optional;

/**
 * Binary cross-entropy of probabilities: J = −1/m Σ (y ln a + (1 − y) ln(1 − a)), dA = (a − y) / (a (1 − a)).
 *
 * <p>A network that ends in the sigmoid is trained by {@link BinaryCrossEntropyFromLogits} instead, which is the same
 * function and stays finite and exact. Here a probability counts as at least {@value #EPSILON} away from 0 and 1, so that
 * a prediction that is certain and wrong costs about 27.6 rather than infinity. Section "Cost" of the article.
 */
public final class BinaryCrossEntropy implements Cost {

    /** How close to 0 or 1 a probability counts as, {@value}. */
    public static final double EPSILON = 1e-12;

    private static final Shape SCALAR = Shape.of(1, 1);

    @Override
    public String name() {
        return "binary-cross-entropy";
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Backend backend = a.backend();
        Tensor loss = scratch.tensor(0, a.shape());
        Tensor complement = scratch.tensor(1, a.shape());
        Tensor sum = scratch.tensor(2, SCALAR);
        logarithm(a, loss);
        backend.binary(BinaryOp.MULTIPLY, loss, y, loss);
        backend.reduce(Reduction.SUM, loss, Backend.ALL, sum);
        double ofOnes = sum.element(0);
        oneMinus(a, complement);
        logarithm(complement, loss);
        oneMinus(y, complement);
        backend.binary(BinaryOp.MULTIPLY, loss, complement, loss);
        backend.reduce(Reduction.SUM, loss, Backend.ALL, sum);
        return -(ofOnes + sum.element(0)) / a.shape().columns();
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        Backend backend = a.backend();
        Tensor variance = scratch.tensor(0, a.shape());
        oneMinus(a, variance);
        backend.binary(BinaryOp.MULTIPLY, variance, a, variance);
        backend.binary(BinaryOp.MAXIMUM, variance, EPSILON, variance);
        backend.binary(BinaryOp.SUBTRACT, a, y, dA);
        backend.binary(BinaryOp.DIVIDE, dA, variance, dA);
    }

    @Override
    public Optional<Cost> onLogitsOf(Activation g) {
        return g instanceof Sigmoid ? Optional.of(new BinaryCrossEntropyFromLogits()) : Optional.empty();
    }

    private static void logarithm(Tensor probability, Tensor out) {
        probability.backend().binary(BinaryOp.MAXIMUM, probability, EPSILON, out);
        probability.backend().unary(UnaryOp.LOGARITHM, out, out);
    }

    private static void oneMinus(Tensor x, Tensor out) {
        x.backend().unary(UnaryOp.NEGATE, x, out);
        x.backend().binary(BinaryOp.ADD, out, 1, out);
    }
}
