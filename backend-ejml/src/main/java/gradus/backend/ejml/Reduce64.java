package gradus.backend.ejml;

import gradus.tensor.Backend;
import gradus.tensor.Reduction;
import org.ejml.data.DMatrixRMaj;

/** Reductions of lines of numbers, each a start and a stride apart, in the order they stand. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Reduce64 {

    private Reduce64() {}

    static void apply(Reduction op, DMatrixRMaj x, int axis, DMatrixRMaj out) {
        int n = x.numRows;
        int m = x.numCols;
        switch (axis) {
            case 0 -> lines(op, x.data, 1, m, n, out.data, m);
            case 1 -> lines(op, x.data, m, 1, m, out.data, n);
            case Backend.ALL -> lines(op, x.data, 0, 1, n * m, out.data, 1);
            default -> throw new IllegalArgumentException("axis " + axis);
        }
    }

    /**
     * Reduces several lines.
     *
     * @param between from the start of one line to that of the next
     * @param stride from one number of a line to the next
     * @param length numbers in each line
     * @param lines how many lines there are, and results
     */
    private static void lines(Reduction op, double[] x, int between, int stride, int length, double[] out, int lines) {
        for (int line = 0; line < lines; line++) {
            int start = line * between;
            out[line] = switch (op) {
                case SUM -> sum(x, start, stride, length);
                case MAXIMUM -> maximum(x, start, stride, length);
                case MINIMUM -> minimum(x, start, stride, length);
            };
        }
    }

    // The sum is kept in binary64 in either precision (0.0 is such a literal): it costs nothing, and a long float32 sum
    // would lose its last digits.
    private static double sum(double[] x, int start, int stride, int length) {
        var sum = 0.0;
        for (int i = 0; i < length; i++) {
            sum += x[start + i * stride];
        }
        return (double) sum;
    }

    private static double maximum(double[] x, int start, int stride, int length) {
        double best = (double) Reduction.MAXIMUM.identity();
        for (int i = 0; i < length; i++) {
            best = Math.max(best, x[start + i * stride]);
        }
        return best;
    }

    private static double minimum(double[] x, int start, int stride, int length) {
        double best = (double) Reduction.MINIMUM.identity();
        for (int i = 0; i < length; i++) {
            best = Math.min(best, x[start + i * stride]);
        }
        return best;
    }
}
