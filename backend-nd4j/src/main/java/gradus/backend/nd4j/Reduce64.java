package gradus.backend.nd4j;

import gradus.tensor.Backend;
import gradus.tensor.Reduction;
import java.util.Arrays;

/** Reductions, a tile at a time. Sums are kept in eight parts, which do not wait for each other. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Reduce64 {

    private Reduce64() {}

    static void apply(Reduction op, Tensor64 x, int axis, Tensor64 out) {
        switch (axis) {
            case 0 -> rows(op, x, out);
            case 1 -> columns(op, x, out);
            case Backend.ALL -> out.numbers().put(0, stretch(op, x, 0, x.size()));
            default -> throw new IllegalArgumentException("axis " + axis);
        }
    }

    private static void columns(Reduction op, Tensor64 x, Tensor64 out) {
        for (int row = 0; row < x.rows(); row++) {
            out.numbers().put(row, stretch(op, x, row * x.columns(), x.columns()));
        }
    }

    private static void rows(Reduction op, Tensor64 x, Tensor64 out) {
        Tile64 tile = Tile64.ofThisThread();
        for (int column = 0; column < x.columns(); column += Tile64.SIZE) {
            int n = Tile64.width(column, x.columns());
            rows(op, x, column, tile, n);
            Tile64.store(tile.a, out.numbers(), column, n);
        }
    }

    /** Reduces the rows of n columns into the first tile, by way of the second. */
    static void rows(Reduction op, Tensor64 x, int column, Tile64 tile, int n) {
        Arrays.fill(tile.a, 0, n, identity(op));
        for (int row = 0; row < x.rows(); row++) {
            Tile64.load(x.numbers(), row * x.columns() + column, tile.b, n);
            combine(op, tile.a, tile.b, n);
        }
    }

    private static void combine(Reduction op, double[] a, double[] b, int n) {
        switch (op) {
            case SUM -> Pairs64.add(a, b, n);
            case MAXIMUM -> Pairs64.maximum(a, b, n);
            case MINIMUM -> Pairs64.minimum(a, b, n);
        }
    }

    private static double stretch(Reduction op, Tensor64 x, int from, int length) {
        Tile64 tile = Tile64.ofThisThread();
        double result = identity(op);
        for (int i = 0; i < length; i += Tile64.SIZE) {
            int n = Tile64.width(i, length);
            Tile64.load(x.numbers(), from + i, tile.a, n);
            result = switch (op) {
                case SUM -> result + sum(tile.a, n);
                case MAXIMUM -> Math.max(result, maximum(tile.a, n));
                case MINIMUM -> Math.min(result, minimum(tile.a, n));
            };
        }
        return result;
    }

    private static double identity(Reduction op) {
        return (double) op.identity();
    }

    private static double sum(double[] x, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int i = 0;
        for (; i + 8 <= n; i += 8) {
            s0 += x[i];
            s1 += x[i + 1];
            s2 += x[i + 2];
            s3 += x[i + 3];
            s4 += x[i + 4];
            s5 += x[i + 5];
            s6 += x[i + 6];
            s7 += x[i + 7];
        }
        double sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        for (; i < n; i++) {
            sum += x[i];
        }
        return sum;
    }

    private static double maximum(double[] x, int n) {
        double result = x[0];
        for (int i = 1; i < n; i++) {
            result = Math.max(result, x[i]);
        }
        return result;
    }

    private static double minimum(double[] x, int n) {
        double result = x[0];
        for (int i = 1; i < n; i++) {
            result = Math.min(result, x[i]);
        }
        return result;
    }
}
