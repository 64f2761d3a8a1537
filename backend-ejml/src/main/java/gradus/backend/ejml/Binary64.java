package gradus.backend.ejml;

import gradus.tensor.BinaryOp;
import org.ejml.data.DMatrixRMaj;

/** Functions of two arrays, broadcast row by row; out may be an operand of its own shape. */
final class Binary64 {

    private Binary64() {}

    static void apply(BinaryOp op, DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj out) {
        if (a.getNumElements() == out.getNumElements() && b.getNumElements() == out.getNumElements()) {
            Pairs64.apply(op, a.data, 0, b.data, 0, out.data, 0, out.getNumElements());
            return;
        }
        int columns = out.numCols;
        for (int row = 0; row < out.numRows; row++) {
            int ofA = a.numRows == 1 ? 0 : row * a.numCols;
            int ofB = b.numRows == 1 ? 0 : row * b.numCols;
            row(op, a, ofA, b, ofB, out.data, row * columns, columns);
        }
    }

    static void apply(BinaryOp op, double[] a, double b, double[] out) {
        WithNumber64.apply(op, a, 0, b, out, 0, a.length);
    }

    private static void row(
            BinaryOp op, DMatrixRMaj a, int ofA, DMatrixRMaj b, int ofB, double[] out, int from, int columns) {
        boolean spreadA = a.numCols == 1;
        boolean spreadB = b.numCols == 1;
        if (spreadB) {
            double number = b.data[ofB];
            if (spreadA) {
                java.util.Arrays.fill(out, from, from + columns, op.apply(a.data[ofA], number));
            } else {
                WithNumber64.apply(op, a.data, ofA, number, out, from, columns);
            }
        } else if (spreadA) {
            WithNumber64.applyReversed(op, a.data[ofA], b.data, ofB, out, from, columns);
        } else {
            Pairs64.apply(op, a.data, ofA, b.data, ofB, out, from, columns);
        }
    }
}
