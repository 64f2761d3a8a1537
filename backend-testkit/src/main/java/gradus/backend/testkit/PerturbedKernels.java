package gradus.backend.testkit;

import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The reference's kernels with results that are wrong by as much as the rules allow, up or down by chance. Kernels whose
 * results must be exact are, here too.
 *
 * @param primitives the reference's
 * @param precision of the backend
 * @param random decides on the directions
 * @param coherent whether all numbers of a result go the same way, as they do where rounding is biased
 */
record PerturbedKernels(Kernels primitives, Precision precision, SplittableRandom random, boolean coherent)
        implements DelegatingKernels {

    @Override
    public void unary(UnaryOp op, Tensor x, Tensor out) {
        primitives.unary(op, x, out);
        perturb(out, Tolerance.of(op, precision), absolute(out));
    }

    @Override
    public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
        double[] magnitudes = Magnitude.reduce(op, x, axis, out.shape());
        primitives.reduce(op, x, axis, out);
        perturb(out, Tolerance.of(op, precision, x.shape().size() / out.shape().size()), magnitudes);
    }

    @Override
    public void matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        double[] magnitudes = Magnitude.matmul(transposeA, a, transposeB, b, alpha, beta, out);
        primitives.matmul(transposeA, a, transposeB, b, alpha, beta, out);
        int inner = a.shape().size() / out.shape().rows();
        perturb(out, Tolerance.sum(precision, inner + 2), magnitudes);
    }

    @Override
    public void axpby(double alpha, Tensor x, double beta, Tensor out) {
        double[] magnitudes = x.toArray();
        double[] before = out.toArray();
        Arrays.setAll(magnitudes, i -> Math.abs(alpha * magnitudes[i]) + Math.abs(beta * before[i]));
        primitives.axpby(alpha, x, beta, out);
        perturb(out, Tolerance.sum(precision, 2), magnitudes);
    }

    @Override
    public void affine(Tensor w, Tensor a, Tensor b, Tensor z) {
        primitives.affine(w, a, b, z);
        perturb(z, Tolerance.sum(precision, w.shape().columns() + 1), Magnitude.affine(w, a, b));
    }

    @Override
    public void tanhBackward(Tensor a, Tensor dA, Tensor dZ) {
        double[] magnitudes = dA.toArray();
        double[] tanh = a.toArray();
        Arrays.setAll(magnitudes, i -> Math.abs(magnitudes[i]) * (1 + tanh[i] * tanh[i]));
        primitives.tanhBackward(a, dA, dZ);
        perturb(dZ, Tolerance.sum(precision, 4), magnitudes);
    }

    private static double[] absolute(Tensor x) {
        return Arrays.stream(x.toArray()).map(Math::abs).toArray();
    }

    private void perturb(Tensor out, Tolerance tolerance, double[] magnitudes) {
        double[] values = out.toArray();
        double together = direction();
        Arrays.setAll(values, i -> values[i] + (coherent ? together : direction()) * tolerance.bound(magnitudes[i]));
        out.copyFrom(values);
    }

    private double direction() {
        return random.nextBoolean() ? 1 : -1;
    }
}
