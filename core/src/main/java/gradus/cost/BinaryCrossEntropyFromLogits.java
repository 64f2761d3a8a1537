package gradus.cost;

import static gradus.cost.Losses.oneMinus;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Binary cross-entropy of a = σ(z), computed from the logits z: J = 1/m Σ (p y s(−z) + (1 − y) s(z)) with the softplus s(z) =
 * ln(1 + eᶻ) and the weight p of the positive class, and dZ = σ(z) − y, or (1 − y) σ(z) − p y σ(−z) with a weight.
 *
 * <p>Neither term can overflow or cancel, so J and dZ are finite for every finite z and exact to round-off even where σ(z)
 * is 0 or 1 in floating point. The derivative of the sigmoid and that of the logarithm cancel on paper instead of in the
 * machine.
 *
 * @param ofProbabilities the same cost as a function of a, which says how classes are weighed and labels smoothed
 */
public record BinaryCrossEntropyFromLogits(BinaryCrossEntropy ofProbabilities) implements Cost {

    /** Binary cross-entropy with both classes of one weight, and labels as they are. */
    public BinaryCrossEntropyFromLogits() {
        this(new BinaryCrossEntropy());
    }

    @Override
    public String name() {
        return "binary-cross-entropy-from-logits";
    }

    @Override
    public double value(Tensor z, Tensor labels, Workspace scratch) {
        Backend backend = z.backend();
        Tensor y = ofProbabilities.smoothed(labels, scratch, 4);
        Tensor ofOnes = scratch.tensor(0, z.shape());
        Tensor ofZeros = scratch.tensor(1, z.shape());
        backend.unary(UnaryOp.NEGATE, z, ofOnes);
        backend.unary(UnaryOp.SOFTPLUS, ofOnes, ofOnes);
        backend.binary(BinaryOp.MULTIPLY, ofOnes, y, ofOnes);
        if (ofProbabilities.isWeighted()) {
            backend.binary(BinaryOp.MULTIPLY, ofOnes, ofProbabilities.positiveWeight(), ofOnes);
        }
        backend.unary(UnaryOp.SOFTPLUS, z, ofZeros);
        // ofOnes + s(z) − y·s(z) would cancel; (1 − y) is exact for labels of 0 and 1.
        Tensor complement = scratch.tensor(3, z.shape());
        oneMinus(y, complement);
        backend.binary(BinaryOp.MULTIPLY, ofZeros, complement, ofZeros);
        backend.binary(BinaryOp.ADD, ofOnes, ofZeros, ofOnes);
        return Losses.sum(ofOnes, scratch, 2) / z.shape().columns();
    }

    @Override
    public void gradient(Tensor z, Tensor labels, Workspace scratch, Tensor dZ) {
        Tensor y = ofProbabilities.smoothed(labels, scratch, 4);
        z.backend().unary(UnaryOp.SIGMOID, z, dZ);
        if (ofProbabilities.isWeighted()) {
            weightedDifference(z, y, scratch, dZ);
        } else {
            z.backend().binary(BinaryOp.SUBTRACT, dZ, y, dZ);
        }
    }

    /** dZ ← (1 − y) dZ − p y σ(−z); dZ comes as σ(z). */
    private void weightedDifference(Tensor z, Tensor y, Workspace scratch, Tensor dZ) {
        Backend backend = z.backend();
        Tensor ofOnes = scratch.tensor(0, z.shape());
        Tensor complement = scratch.tensor(1, z.shape());
        oneMinus(y, complement);
        backend.binary(BinaryOp.MULTIPLY, dZ, complement, dZ);
        backend.unary(UnaryOp.NEGATE, z, ofOnes);
        backend.unary(UnaryOp.SIGMOID, ofOnes, ofOnes);
        backend.binary(BinaryOp.MULTIPLY, ofOnes, y, ofOnes);
        backend.axpby(-ofProbabilities.positiveWeight(), ofOnes, 1, dZ);
    }
}
