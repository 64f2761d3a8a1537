package gradus.backend.ejml;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * out ← out + α·a·op(b) for an a of few rows, such as a layer of few units on many inputs: b, by far the largest, is read
 * once. Large products are shared among threads by columns of out, so each number is summed in the same order whatever the
 * number of threads.
 */
final class Thin64 {

    private static final ThreadLocal<double[]> TILE = ThreadLocal.withInitial(() -> new double[0]);

    private Thin64() {}

    static void multiplyAdd(double alpha, DMatrixRMaj a, boolean transposeB, DMatrixRMaj b, DMatrixRMaj out) {
        int parts = Columns.parts((long) a.getNumElements() * out.numCols, out.numCols);
        if (parts == 1) {
            columns(alpha, a, transposeB, b, out, 0, out.numCols);
        } else {
            SharedThin64.multiplyAdd(parts, alpha, a, transposeB, b, out);
        }
    }

    /** Computes the columns of out from one to another. */
    static void columns(
            double alpha, DMatrixRMaj a, boolean transposeB, DMatrixRMaj b, DMatrixRMaj out, int from, int to) {
        if (transposeB) {
            dotProducts(alpha, a, b, out, from, to);
        } else {
            rowCombinations(alpha, a, b, out, from, to);
        }
    }

    /**
     * Each row of out gains a combination of the rows of b; four rows of b at a time, for all rows of out. The sums are kept
     * in a tile of the thread's own: neighbouring columns of out would have threads fight over the cache lines between them.
     */
    private static void rowCombinations(double alpha, DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj out, int from, int to) {
        int inner = a.numCols;
        int columns = b.numCols;
        int width = to - from;
        double[] tile = zeroTile(a.numRows * width);
        int p = 0;
        for (; p + 4 <= inner; p += 4) {
            for (int i = 0; i < a.numRows; i++) {
                fourRows(a.data, i * inner + p, b.data, p * columns + from, columns, tile, i * width, width);
            }
        }
        for (; p < inner; p++) {
            for (int i = 0; i < a.numRows; i++) {
                oneRow(a.data[i * inner + p], b.data, p * columns + from, tile, i * width, width);
            }
        }
        for (int i = 0; i < a.numRows; i++) {
            oneRow(alpha, tile, i * width, out.data, i * columns + from, width);
        }
    }

    private static double[] zeroTile(int size) {
        double[] tile = TILE.get();
        if (tile.length < size) {
            tile = new double[size];
            TILE.set(tile);
        } else {
            Arrays.fill(tile, 0, size, 0);
        }
        return tile;
    }

    private static void fourRows(
            double[] a, int ofA, double[] b, int ofB, int stride, double[] sums, int ofSums, int n) {
        double w0 = a[ofA];
        double w1 = a[ofA + 1];
        double w2 = a[ofA + 2];
        double w3 = a[ofA + 3];
        int b1 = ofB + stride;
        int b2 = b1 + stride;
        int b3 = b2 + stride;
        for (int j = 0; j < n; j++) {
            sums[ofSums + j] += w0 * b[ofB + j] + w1 * b[b1 + j] + w2 * b[b2 + j] + w3 * b[b3 + j];
        }
    }

    private static void oneRow(double w, double[] b, int ofB, double[] sums, int ofSums, int n) {
        for (int j = 0; j < n; j++) {
            sums[ofSums + j] += w * b[ofB + j];
        }
    }

    /**
     * Each number of out gains the dot product of a row of a and one of b: four rows of a with two of b at a time, and those of
     * a that are left with four of b.
     */
    private static void dotProducts(double alpha, DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj out, int from, int to) {
        int inner = a.numCols;
        int columns = out.numCols;
        int p = from;
        for (; p + Columns.STEP <= to; p += Columns.STEP) {
            int i = 0;
            for (; i + 4 <= a.numRows; i += 4) {
                int ofOut = i * columns + p;
                fourByTwo(alpha, a.data, i * inner, b.data, p * inner, inner, out.data, ofOut, columns);
                fourByTwo(alpha, a.data, i * inner, b.data, (p + 2) * inner, inner, out.data, ofOut + 2, columns);
            }
            for (; i < a.numRows; i++) {
                oneByFour(alpha, a.data, i * inner, b.data, p * inner, inner, out.data, i * columns + p);
            }
        }
        for (; p < to; p++) {
            for (int i = 0; i < a.numRows; i++) {
                out.data[i * columns + p] += alpha * dot(a.data, i * inner, b.data, p * inner, inner);
            }
        }
    }

    private static void oneByFour(
            double alpha, double[] a, int a0, double[] b, int b0, int n, double[] out, int ofOut) {
        int b1 = b0 + n;
        int b2 = b1 + n;
        int b3 = b2 + n;
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int j = 0; j < n; j++) {
            double x = a[a0 + j];
            s0 += x * b[b0 + j];
            s1 += x * b[b1 + j];
            s2 += x * b[b2 + j];
            s3 += x * b[b3 + j];
        }
        out[ofOut] += alpha * s0;
        out[ofOut + 1] += alpha * s1;
        out[ofOut + 2] += alpha * s2;
        out[ofOut + 3] += alpha * s3;
    }

    // Eight sums at a time keep the adders busy; they do not depend on each other as the terms of one sum do.
    private static void fourByTwo(
            double alpha, double[] a, int a0, double[] b, int b0, int n, double[] out, int ofOut, int stride) {
        int a1 = a0 + n;
        int a2 = a1 + n;
        int a3 = a2 + n;
        int b1 = b0 + n;
        double s00 = 0;
        double s01 = 0;
        double s10 = 0;
        double s11 = 0;
        double s20 = 0;
        double s21 = 0;
        double s30 = 0;
        double s31 = 0;
        for (int j = 0; j < n; j++) {
            double x = b[b0 + j];
            double y = b[b1 + j];
            s00 += a[a0 + j] * x;
            s01 += a[a0 + j] * y;
            s10 += a[a1 + j] * x;
            s11 += a[a1 + j] * y;
            s20 += a[a2 + j] * x;
            s21 += a[a2 + j] * y;
            s30 += a[a3 + j] * x;
            s31 += a[a3 + j] * y;
        }
        out[ofOut] += alpha * s00;
        out[ofOut + 1] += alpha * s01;
        out[ofOut + stride] += alpha * s10;
        out[ofOut + stride + 1] += alpha * s11;
        out[ofOut + 2 * stride] += alpha * s20;
        out[ofOut + 2 * stride + 1] += alpha * s21;
        out[ofOut + 3 * stride] += alpha * s30;
        out[ofOut + 3 * stride + 1] += alpha * s31;
    }

    private static double dot(double[] a, int ofA, double[] b, int ofB, int n) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += a[ofA + j] * b[ofB + j];
        }
        return sum;
    }
}
