package gradus.backend.testkit;

import gradus.tensor.Precision;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;

/** What the rounding errors of a sum are relative to: the sum of the absolute values of its terms. Tensors are read only. */
final class Magnitude {

    private Magnitude() {}

    /** Returns |α| Σ |a||b| + |β||out|. */
    static double[] matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        try (ReferenceBackend exact = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor sum = absolute(exact, out);
            Tensor absoluteA = absolute(exact, a);
            Tensor absoluteB = absolute(exact, b);
            exact.matmul(transposeA, absoluteA, transposeB, absoluteB, Math.abs(alpha), Math.abs(beta), sum);
            return sum.toArray();
        }
    }

    /** Returns Σ |w||a| + |b|. */
    static double[] affine(Tensor w, Tensor a, Tensor b) {
        try (ReferenceBackend exact = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor sum = exact.zeros(Shape.of(w.shape().rows(), a.shape().columns()));
            exact.affine(absolute(exact, w), absolute(exact, a), absolute(exact, b), sum);
            return sum.toArray();
        }
    }

    /** Returns the reduction of |x|. */
    static double[] reduce(Reduction op, Tensor x, int axis, Shape result) {
        try (ReferenceBackend exact = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor reduced = exact.zeros(result);
            exact.reduce(op, absolute(exact, x), axis, reduced);
            return reduced.toArray();
        }
    }

    private static Tensor absolute(ReferenceBackend exact, Tensor x) {
        return exact.tensor(x.shape(), Arrays.stream(x.toArray()).map(Math::abs).toArray());
    }
}
