package gradus.backend.nd4j;

import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;

/** softmax and its derivative, as many columns at a time as a tile takes; what belongs to a column waits in the first tile. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Softmax64 {

    private Softmax64() {}

    static void softmax(Tensor64 z, Tensor64 a) {
        Tile64 tile = Tile64.ofThisThread();
        for (int column = 0; column < z.columns(); column += Tile64.SIZE) {
            int n = Tile64.width(column, z.columns());
            Reduce64.rows(Reduction.MAXIMUM, z, column, tile, n);
            exponentials(z, a, column, tile, n);
            Reduce64.rows(Reduction.SUM, a, column, tile, n);
            combineRows(BinaryOp.DIVIDE, a, a, column, tile, n);
        }
    }

    private static void exponentials(Tensor64 z, Tensor64 a, int column, Tile64 tile, int n) {
        for (int row = 0; row < z.rows(); row++) {
            int from = row * z.columns() + column;
            Tile64.load(z.numbers(), from, tile.b, n);
            for (int i = 0; i < n; i++) {
                tile.b[i] = (double) Math.exp(tile.b[i] - tile.a[i]);
            }
            Tile64.store(tile.b, a.numbers(), from, n);
        }
    }

    static void softmaxBackward(Tensor64 a, Tensor64 dA, Tensor64 dZ) {
        Binary64.apply(BinaryOp.MULTIPLY, a, dA, dZ);
        Tile64 tile = Tile64.ofThisThread();
        for (int column = 0; column < a.columns(); column += Tile64.SIZE) {
            int n = Tile64.width(column, a.columns());
            Reduce64.rows(Reduction.SUM, dZ, column, tile, n);
            combineRows(BinaryOp.SUBTRACT, dA, dZ, column, tile, n);
        }
        Binary64.apply(BinaryOp.MULTIPLY, dZ, a, dZ);
    }

    /** out ← x op the first tile, for some columns of each row. */
    private static void combineRows(BinaryOp op, Tensor64 x, Tensor64 out, int column, Tile64 tile, int n) {
        for (int row = 0; row < x.rows(); row++) {
            int from = row * x.columns() + column;
            Tile64.load(x.numbers(), from, tile.b, n);
            Pairs64.apply(op, tile.b, tile.a, n);
            Tile64.store(tile.b, out.numbers(), from, n);
        }
    }
}
