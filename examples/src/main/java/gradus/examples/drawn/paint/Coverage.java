package gradus.examples.drawn.paint;

import java.util.Arrays;

/**
 * How much of each pixel lies inside an outline: exact areas, so edges come out smooth.
 *
 * <p>Each edge adds, to every pixel of its rows, the area to its right, with a sign by its direction: downward edges
 * add, upward ones take away. Where the outline has gone once round a pixel the sum is ±1. The areas are kept as
 * differences between neighbours in a row until {@link #finish} adds them up.
 */
final class Coverage {

    private static final int STRIDE = Canvas.SIDE + 2;

    private final float[] areas = new float[Canvas.SIDE * STRIDE];
    private int left;
    private int right;
    private int top;
    private int bottom;

    /** Measures an outline anew. */
    void measure(Outline outline, Placement placement) {
        clear();
        int last = outline.size() - 1;
        double x0 = placement.x(outline.x(last), outline.y(last));
        double y0 = placement.y(outline.x(last), outline.y(last));
        for (int i = 0; i <= last; i++) {
            double x1 = placement.x(outline.x(i), outline.y(i));
            double y1 = placement.y(outline.x(i), outline.y(i));
            edge(x0, y0, x1, y1);
            x0 = x1;
            y0 = y1;
        }
        finish();
    }

    private void clear() {
        for (int row = top; row < bottom; row++) {
            Arrays.fill(areas, row * STRIDE, (row + 1) * STRIDE, 0);
        }
        left = Canvas.SIDE;
        right = 0;
        top = Canvas.SIDE;
        bottom = 0;
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            downwardEdge(x0, y0, x1, y1, 1);
        } else if (y0 > y1) {
            downwardEdge(x1, y1, x0, y0, -1);
        }
    }

    private void downwardEdge(double x0, double y0, double x1, double y1, int sign) {
        double slope = (x1 - x0) / (y1 - y0);
        int firstRow = (int) Math.max(0, Math.floor(y0));
        int endRow = (int) Math.min(Canvas.SIDE, Math.ceil(y1));
        top = Math.min(top, firstRow);
        bottom = Math.max(bottom, endRow);
        for (int row = firstRow; row < endRow; row++) {
            double start = Math.max(y0, row);
            double end = Math.min(y1, row + 1);
            double a = onCanvas(x0 + (start - y0) * slope);
            double b = onCanvas(x0 + (end - y0) * slope);
            strip(row, Math.min(a, b), Math.max(a, b), sign * (end - start));
        }
    }

    private static double onCanvas(double x) {
        return Math.max(0, Math.min(Canvas.SIDE, x));
    }

    /** Adds the area to the right of an edge that goes from {@code a} to {@code b} across within one row. */
    private void strip(int row, double a, double b, double height) {
        int column = (int) a;
        left = Math.min(left, column);
        double before = 0;
        double reached = leftOf(column, a, b);
        do {
            double next = leftOf(column + 1, a, b);
            double area = next - reached;
            areas[row * STRIDE + column] += (float) (height * (area - before));
            before = area;
            reached = next;
            column++;
        } while (column < b);
        areas[row * STRIDE + column] += (float) (height * (1 - before));
        right = Math.max(right, column);
    }

    /** Returns the mean of max(0, x − edge) over an edge that goes evenly from {@code a} to {@code b}. */
    private static double leftOf(double x, double a, double b) {
        if (x >= b) {
            return x - (a + b) / 2;
        }
        return x <= a ? 0 : (x - a) * (x - a) / (2 * (b - a));
    }

    private void finish() {
        right = Math.min(right, Canvas.SIDE);
        for (int row = top; row < bottom; row++) {
            float sum = 0;
            for (int i = row * STRIDE + left; i < row * STRIDE + right; i++) {
                sum += areas[i];
                areas[i] = Math.min(1, Math.abs(sum));
            }
        }
    }

    /** Returns the share of a pixel that is inside, from 0 to 1. */
    float at(int row, int column) {
        return areas[row * STRIDE + column];
    }

    /** Returns the first column that may be inside. */
    int left() {
        return left;
    }

    /** Returns the column after the last that may be inside. */
    int right() {
        return right;
    }

    /** Returns the first row that may be inside. */
    int top() {
        return top;
    }

    /** Returns the row after the last that may be inside. */
    int bottom() {
        return bottom;
    }
}
