package gradus.backend.nd4j;

import gradus.tensor.BinaryOp;
import java.util.Arrays;

/** Functions of two tensors, broadcast, or of a tensor and a number; out may be an operand of its own shape. */
final class Binary64 {

    private Binary64() {}

    static void apply(BinaryOp op, Tensor64 a, Tensor64 b, Tensor64 out) {
        if (a.size() == out.size() && b.size() == out.size()) {
            stretch(op, a, 0, false, b, 0, false, out, 0, out.size());
            return;
        }
        int columns = out.columns();
        boolean spreadA = a.columns() < columns;
        boolean spreadB = b.columns() < columns;
        for (int row = 0; row < out.rows(); row++) {
            int ofA = a.rows() == 1 ? 0 : row * a.columns();
            int ofB = b.rows() == 1 ? 0 : row * b.columns();
            stretch(op, a, ofA, spreadA, b, ofB, spreadB, out, row * columns, columns);
        }
    }

    static void apply(BinaryOp op, Tensor64 a, double b, Tensor64 out) {
        Tile64 tile = Tile64.ofThisThread();
        Arrays.fill(tile.b, b);
        for (int i = 0; i < out.size(); i += Tile64.SIZE) {
            int n = Tile64.width(i, out.size());
            Tile64.load(a.numbers(), i, tile.a, n);
            Pairs64.apply(op, tile.a, tile.b, n);
            Tile64.store(tile.a, out.numbers(), i, n);
        }
    }

    /** Combines a stretch of each operand, or one number of it, spread, into a stretch of out. */
    private static void stretch(
            BinaryOp op,
            Tensor64 a,
            int ofA,
            boolean spreadA,
            Tensor64 b,
            int ofB,
            boolean spreadB,
            Tensor64 out,
            int from,
            int length) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < length; i += Tile64.SIZE) {
            int n = Tile64.width(i, length);
            load(a, ofA, spreadA, i, tile.a, n);
            load(b, ofB, spreadB, i, tile.b, n);
            Pairs64.apply(op, tile.a, tile.b, n);
            Tile64.store(tile.a, out.numbers(), from + i, n);
        }
    }

    private static void load(Tensor64 x, int from, boolean spread, int i, double[] tile, int n) {
        if (spread) {
            Arrays.fill(tile, 0, n, x.numbers().get(from));
        } else {
            Tile64.load(x.numbers(), from + i, tile, n);
        }
    }
}
