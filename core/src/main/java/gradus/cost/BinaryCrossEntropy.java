package gradus.cost;

import static gradus.cost.Losses.oneMinus;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.activation.Sigmoid;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;
import java.util.Optional;

/**
 * Binary cross-entropy of probabilities: J = −1/m Σ (p y ln a + (1 − y) ln(1 − a)), summed over the outputs, with the
 * weight p of the positive class. Without a weight, p = 1, dA = (a − y) / (a (1 − a)).
 *
 * <p>A network that ends in the sigmoid is trained by {@link BinaryCrossEntropyFromLogits} instead, which is the same
 * function and stays finite and exact. Here a probability counts as at least {@value #EPSILON} away from 0 and 1, so that
 * a prediction that is certain and wrong costs about 27.6 rather than infinity. Section "Cost" of the article.
 *
 * @param positiveWeight p, finite and &gt; 0: how much more a 1 counts than a 0. The number of zeros for each one balances
 *     the classes. J is still divided by m, not by the sum of the weights.
 * @param labelSmoothing ε, 0 ≤ ε &lt; 1: y stands for (1 − ε) y + ε/2 (Szegedy et al., CVPR 2016)
 */
public record BinaryCrossEntropy(double positiveWeight, double labelSmoothing) implements Cost {

    /** How close to 0 or 1 a probability counts as, {@value}. */
    public static final double EPSILON = 1e-12;

    private static final int CLASSES = 2;

    /** Checks the numbers. */
    public BinaryCrossEntropy {
        if (!(positiveWeight > 0 && positiveWeight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "binary-cross-entropy: expected a finite positive weight above 0, received " + positiveWeight);
        }
        LabelSmoothing.requireValid("binary-cross-entropy", labelSmoothing);
    }

    /** Binary cross-entropy with both classes of one weight, and labels as they are. */
    public BinaryCrossEntropy() {
        this(1, 0);
    }

    /** Returns this cost with another weight p of the positive class, finite and &gt; 0. */
    public BinaryCrossEntropy withPositiveWeight(double p) {
        return new BinaryCrossEntropy(p, labelSmoothing);
    }

    /** Returns this cost with another smoothing of the labels, 0 ≤ ε &lt; 1. */
    public BinaryCrossEntropy withLabelSmoothing(double epsilon) {
        return new BinaryCrossEntropy(positiveWeight, epsilon);
    }

    @Override
    public String name() {
        return "binary-cross-entropy";
    }

    @Override
    public Activation outputActivation() {
        return Activations.SIGMOID;
    }

    @Override
    public double value(Tensor a, Tensor labels, Workspace scratch) {
        Backend backend = a.backend();
        Tensor y = smoothed(labels, scratch, 3);
        Tensor loss = scratch.tensor(0, a.shape());
        Tensor complement = scratch.tensor(1, a.shape());
        logarithm(a, loss);
        backend.binary(BinaryOp.MULTIPLY, loss, y, loss);
        double ofOnes = Losses.sum(loss, scratch, 2);
        oneMinus(a, complement);
        logarithm(complement, loss);
        oneMinus(y, complement);
        backend.binary(BinaryOp.MULTIPLY, loss, complement, loss);
        double ofZeros = Losses.sum(loss, scratch, 2);
        return -(positiveWeight * ofOnes + ofZeros) / a.shape().columns();
    }

    @Override
    public void gradient(Tensor a, Tensor labels, Workspace scratch, Tensor dA) {
        Backend backend = a.backend();
        Tensor y = smoothed(labels, scratch, 3);
        Tensor complement = scratch.tensor(0, a.shape());
        Tensor variance = scratch.tensor(1, a.shape());
        oneMinus(a, complement);
        backend.binary(BinaryOp.MULTIPLY, complement, a, variance);
        backend.binary(BinaryOp.MAXIMUM, variance, EPSILON, variance);
        if (isWeighted()) {
            weightedDifference(a, y, complement, dA);
        } else {
            backend.binary(BinaryOp.SUBTRACT, a, y, dA);
        }
        backend.binary(BinaryOp.DIVIDE, dA, variance, dA);
    }

    /** dA ← (1 − y) a − p y (1 − a), exactly 0 where y = a is 0 or 1; complement comes as 1 − a and is overwritten. */
    private void weightedDifference(Tensor a, Tensor y, Tensor complement, Tensor dA) {
        Backend backend = a.backend();
        backend.binary(BinaryOp.MULTIPLY, complement, y, complement);
        oneMinus(y, dA);
        backend.binary(BinaryOp.MULTIPLY, dA, a, dA);
        backend.axpby(-positiveWeight, complement, 1, dA);
    }

    @Override
    public Optional<Cost> onLogitsOf(Activation g) {
        return g instanceof Sigmoid ? Optional.of(new BinaryCrossEntropyFromLogits(this)) : Optional.empty();
    }

    boolean isWeighted() {
        return positiveWeight != 1;
    }

    Tensor smoothed(Tensor labels, Workspace scratch, int slot) {
        return LabelSmoothing.smoothed(labels, labelSmoothing, CLASSES, scratch, slot);
    }

    private static void logarithm(Tensor probability, Tensor out) {
        probability.backend().binary(BinaryOp.MAXIMUM, probability, EPSILON, out);
        probability.backend().unary(UnaryOp.LOGARITHM, out, out);
    }
}
