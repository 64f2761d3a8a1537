package gradus.tensor;

import java.util.Arrays;

/**
 * The lengths of a tensor's axes, outermost first; immutable.
 *
 * <p>Every shape has a <em>matrix view</em> of {@link #rows()} × {@link #columns()}: the leading axes flattened, the
 * last axis kept. Kernels work on that view, so a backend that only knows matrices serves tensors of any rank. A
 * shape of rank 1 is a column: {@code n} is viewed as n × 1. A length may be 0; such a tensor is empty.
 */
public final class Shape {

    private final int[] lengths;
    private final int rows;
    private final int columns;

    private Shape(int[] lengths) {
        this.lengths = lengths;
        long size = 1;
        for (int length : lengths) {
            if (length < 0) {
                throw new IllegalArgumentException("shape: a length is negative: " + join(lengths));
            }
            size *= length;
            if (size > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "shape: more than " + Integer.MAX_VALUE + " elements: " + join(lengths));
            }
        }
        this.columns = lengths.length < 2 ? 1 : lengths[lengths.length - 1];
        int leading = 1;
        for (int i = 0; i < Math.max(1, lengths.length - 1) && i < lengths.length; i++) {
            leading *= lengths[i];
        }
        this.rows = leading;
    }

    /**
     * A shape with the given lengths.
     *
     * @param lengths one length for each axis, each ≥ 0; copied
     * @throws IllegalArgumentException if a length is negative or there are more than 2³¹ − 1 elements
     */
    public static Shape of(int... lengths) {
        return new Shape(lengths.clone());
    }

    /** Returns the number of axes. */
    public int rank() {
        return lengths.length;
    }

    /**
     * Returns the length of one axis.
     *
     * @param axis from 0, the outermost, to rank − 1
     * @throws IndexOutOfBoundsException if there is no such axis
     */
    public int length(int axis) {
        return lengths[axis];
    }

    /** Returns the rows of the matrix view: the product of all lengths but the last. */
    public int rows() {
        return rows;
    }

    /** Returns the columns of the matrix view: the last length, or 1 for rank 0 and 1. */
    public int columns() {
        return columns;
    }

    /** Returns the number of elements. */
    public int size() {
        return rows * columns;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Shape shape && Arrays.equals(lengths, shape.lengths));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lengths);
    }

    /** Returns the lengths as people write them: {@code 5 × 209}. */
    @Override
    public String toString() {
        return join(lengths);
    }

    private static String join(int[] lengths) {
        if (lengths.length == 0) {
            return "scalar";
        }
        StringBuilder text = new StringBuilder();
        for (int length : lengths) {
            text.append(text.isEmpty() ? "" : " × ").append(length);
        }
        return text.toString();
    }
}
