package gradus.cost;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Categorical cross-entropy of a = softmax(z), computed from the logits z: J = 1/m Σ w y (ln Σ eᶻ − z), where the inner sum runs
 * over the classes of an example, and dZ = softmax(z) Σ w y − w y. With one-hot y and equal weights that is softmax(z) − y.
 *
 * <p>The largest z of each example is taken off first, which changes neither J nor dZ: then no exponential overflows, one of
 * them is 1, and the logarithm is that of a number from 1 to k. J and dZ are finite for finite z no farther apart than the
 * largest double, and exact where the softmax is 0 or 1 in floating point. Blanchard, Higham and Higham, "Accurately
 * Computing the Log-Sum-Exp and Softmax Functions", IMA Journal of Numerical Analysis 41, 2021.
 *
 * @param ofProbabilities the same cost as a function of a, which says how classes are weighed and labels smoothed
 */
public record CategoricalCrossEntropyFromLogits(CategoricalCrossEntropy ofProbabilities) implements Cost {

    /** Categorical cross-entropy with all classes of one weight, and labels as they are. */
    public CategoricalCrossEntropyFromLogits() {
        this(new CategoricalCrossEntropy());
    }

    @Override
    public String name() {
        return "categorical-cross-entropy-from-logits";
    }

    @Override
    public double value(Tensor z, Tensor labels, Workspace scratch) {
        Backend backend = z.backend();
        Tensor y = ofProbabilities.targets(labels, scratch, 4);
        Tensor shifted = scratch.tensor(0, z.shape());
        Tensor exponential = scratch.tensor(1, z.shape());
        Tensor ofExample = scratch.tensor(2, 1, z.shape().columns());
        backend.reduce(Reduction.MAXIMUM, z, 0, ofExample);
        backend.binary(BinaryOp.SUBTRACT, z, ofExample, shifted);
        backend.unary(UnaryOp.EXPONENTIAL, shifted, exponential);
        backend.reduce(Reduction.SUM, exponential, 0, ofExample);
        backend.unary(UnaryOp.LOGARITHM, ofExample, ofExample);
        backend.binary(BinaryOp.SUBTRACT, ofExample, shifted, shifted);
        backend.binary(BinaryOp.MULTIPLY, shifted, y, shifted);
        return Losses.sum(shifted, scratch, 3) / z.shape().columns();
    }

    @Override
    public void gradient(Tensor z, Tensor labels, Workspace scratch, Tensor dZ) {
        Backend backend = z.backend();
        Tensor y = ofProbabilities.targets(labels, scratch, 4);
        Tensor ofExample = scratch.tensor(2, 1, z.shape().columns());
        backend.softmax(z, dZ);
        backend.reduce(Reduction.SUM, y, 0, ofExample);
        backend.binary(BinaryOp.MULTIPLY, dZ, ofExample, dZ);
        backend.binary(BinaryOp.SUBTRACT, dZ, y, dZ);
    }
}
