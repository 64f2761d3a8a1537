package gradus.cost;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.activation.Softmax;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;
import java.util.Optional;

/**
 * Categorical cross-entropy of probabilities, one output for each of k classes: J = −1/m Σ w y ln a and dA = −w y / a, with the
 * weight w of each class. y is one-hot, or any share for each class.
 *
 * <p>A network that ends in the softmax is trained by {@link CategoricalCrossEntropyFromLogits} instead, which is the same
 * function and stays finite and exact. Here a probability counts as at least {@value #EPSILON}, so that a prediction that is
 * certain and wrong costs about 27.6 rather than infinity. Bridle, "Probabilistic Interpretation of Feedforward
 * Classification Network Outputs", 1990.
 *
 * @param classWeights w of each class; J is still divided by m, not by the sum of the weights
 * @param labelSmoothing ε, 0 ≤ ε &lt; 1: y stands for (1 − ε) y + ε/k (Szegedy et al., CVPR 2016)
 */
public record CategoricalCrossEntropy(ClassWeights classWeights, double labelSmoothing) implements Cost {

    /** How small a probability counts as, {@value}. */
    public static final double EPSILON = BinaryCrossEntropy.EPSILON;

    /** Checks the smoothing. */
    public CategoricalCrossEntropy {
        LabelSmoothing.requireValid("categorical-cross-entropy", labelSmoothing);
    }

    /** Categorical cross-entropy with all classes of one weight, and labels as they are. */
    public CategoricalCrossEntropy() {
        this(ClassWeights.EQUAL, 0);
    }

    /** Returns this cost with other weights of the classes. */
    public CategoricalCrossEntropy withClassWeights(ClassWeights w) {
        return new CategoricalCrossEntropy(w, labelSmoothing);
    }

    /** Returns this cost with another smoothing of the labels, 0 ≤ ε &lt; 1. */
    public CategoricalCrossEntropy withLabelSmoothing(double epsilon) {
        return new CategoricalCrossEntropy(classWeights, epsilon);
    }

    @Override
    public String name() {
        return "categorical-cross-entropy";
    }

    @Override
    public Activation outputActivation() {
        return Activations.SOFTMAX;
    }

    @Override
    public double value(Tensor a, Tensor labels, Workspace scratch) {
        Backend backend = a.backend();
        Tensor y = targets(labels, scratch, 2);
        Tensor loss = scratch.tensor(0, a.shape());
        backend.binary(BinaryOp.MAXIMUM, a, EPSILON, loss);
        backend.unary(UnaryOp.LOGARITHM, loss, loss);
        backend.binary(BinaryOp.MULTIPLY, loss, y, loss);
        return -Losses.sum(loss, scratch, 1) / a.shape().columns();
    }

    @Override
    public void gradient(Tensor a, Tensor labels, Workspace scratch, Tensor dA) {
        Backend backend = a.backend();
        Tensor y = targets(labels, scratch, 2);
        Tensor probability = scratch.tensor(0, a.shape());
        backend.binary(BinaryOp.MAXIMUM, a, EPSILON, probability);
        backend.binary(BinaryOp.DIVIDE, y, probability, dA);
        backend.unary(UnaryOp.NEGATE, dA, dA);
    }

    @Override
    public Optional<Cost> onLogitsOf(Activation g) {
        return g instanceof Softmax ? Optional.of(new CategoricalCrossEntropyFromLogits(this)) : Optional.empty();
    }

    /** Returns the labels smoothed and weighed, in the slots from the given one, or as they are. */
    Tensor targets(Tensor labels, Workspace scratch, int slot) {
        int classes = labels.shape().rows();
        Tensor smoothed = LabelSmoothing.smoothed(labels, labelSmoothing, classes, scratch, slot);
        return classWeights.weighed(name(), smoothed, scratch, slot + 1);
    }
}
