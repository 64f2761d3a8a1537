package gradus.backend.ejml;

import gradus.tensor.Backend;
import gradus.tensor.Reduction;
import org.ejml.data.DMatrixRMaj;

/** Reductions of lines of numbers, each a start and a stride apart. */
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

    /**
     * Adds up in eight parts, which do not wait for each other, and whose roundings are fewer than those of one long sum. They are
     * kept in binary64 in either precision (0.0 is such a literal): it costs nothing, and a long float32 sum would lose its last
     * digits.
     */
    private static double sum(double[] x, int start, int stride, int length) {
        var s0 = 0.0;
        var s1 = 0.0;
        var s2 = 0.0;
        var s3 = 0.0;
        var s4 = 0.0;
        var s5 = 0.0;
        var s6 = 0.0;
        var s7 = 0.0;
        int i = 0;
        int at = start;
        for (; i + 8 <= length; i += 8) {
            s0 += x[at];
            s1 += x[at + stride];
            s2 += x[at + 2 * stride];
            s3 += x[at + 3 * stride];
            s4 += x[at + 4 * stride];
            s5 += x[at + 5 * stride];
            s6 += x[at + 6 * stride];
            s7 += x[at + 7 * stride];
            at += 8 * stride;
        }
        var sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        for (; i < length; i++) {
            sum += x[at];
            at += stride;
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
