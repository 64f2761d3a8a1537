package gradus.tensor;

import java.util.function.DoubleUnaryOperator;

/**
 * A handle on numbers that a backend holds: their shape, their backend, a way in and a way out.
 *
 * <p>Layers write into tensors they own through the kernels of {@link Backend}. The fluent methods here are for
 * people who try something out: each allocates its result.
 */
public interface Tensor extends AutoCloseable {

    /** Returns the lengths of the axes. */
    Shape shape();

    /** Returns the backend that holds the numbers and computes with them. */
    Backend backend();

    /**
     * Copies numbers in, row-major, rounded to the backend's precision.
     *
     * @param values as many as {@code shape().size()}
     * @throws IllegalArgumentException if there are more or fewer
     */
    void copyFrom(double[] values);

    /**
     * Copies the numbers out, row-major.
     *
     * @param values room for {@code shape().size()} numbers exactly
     * @throws IllegalArgumentException if there is more or less room
     */
    void copyTo(double[] values);

    /**
     * Returns one number.
     *
     * @param index its row-major position, from 0 to {@code shape().size()} − 1
     * @throws IndexOutOfBoundsException if there is no such position
     */
    double element(int index);

    /** Gives the memory back; the tensor must not be used again. Closing twice is harmless. */
    @Override
    void close();

    /** Returns a copy of the numbers, row-major. */
    default double[] toArray() {
        double[] values = new double[shape().size()];
        copyTo(values);
        return values;
    }

    /** Returns whether every number is finite. */
    default boolean isFinite() {
        for (double value : toArray()) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** Returns this + other; n × 1, 1 × m and 1 × 1 are broadcast. */
    default Tensor plus(Tensor other) {
        return combined(BinaryOp.ADD, other);
    }

    /** Returns this + number. */
    default Tensor plus(double number) {
        return combined(BinaryOp.ADD, number);
    }

    /** Returns this − other; n × 1, 1 × m and 1 × 1 are broadcast. */
    default Tensor minus(Tensor other) {
        return combined(BinaryOp.SUBTRACT, other);
    }

    /** Returns this − number. */
    default Tensor minus(double number) {
        return combined(BinaryOp.SUBTRACT, number);
    }

    /** Returns this · other, element by element; n × 1, 1 × m and 1 × 1 are broadcast. */
    default Tensor times(Tensor other) {
        return combined(BinaryOp.MULTIPLY, other);
    }

    /** Returns this · number. */
    default Tensor times(double number) {
        return combined(BinaryOp.MULTIPLY, number);
    }

    /** Returns this / other, element by element; n × 1, 1 × m and 1 × 1 are broadcast. */
    default Tensor dividedBy(Tensor other) {
        return combined(BinaryOp.DIVIDE, other);
    }

    /** Returns this / number. */
    default Tensor dividedBy(double number) {
        return combined(BinaryOp.DIVIDE, number);
    }

    /** Returns the matrix product this · other, (n × k) · (k × m). */
    default Tensor matmul(Tensor other) {
        Tensor out = backend().zeros(Shape.of(shape().rows(), other.shape().columns()));
        backend().matmul(false, this, false, other, 1, 0, out);
        return out;
    }

    /** Returns the function of every number. */
    default Tensor apply(UnaryOp op) {
        Tensor out = backend().zeros(shape());
        backend().unary(op, this, out);
        return out;
    }

    /** Returns a function of one's own of every number. */
    default Tensor map(DoubleUnaryOperator function) {
        Tensor out = backend().zeros(shape());
        backend().map(function, this, out);
        return out;
    }

    /** Returns the reduction of all numbers as a 1 × 1 tensor. */
    default Tensor reduce(Reduction op) {
        Tensor out = backend().zeros(Shape.of(1, 1));
        backend().reduce(op, this, Backend.ALL, out);
        return out;
    }

    /** Returns this op other, broadcast. */
    default Tensor combined(BinaryOp op, Tensor other) {
        Tensor out = backend().zeros(KernelChecks.broadcast(op, shape(), other.shape()));
        backend().binary(op, this, other, out);
        return out;
    }

    /** Returns this op number. */
    default Tensor combined(BinaryOp op, double number) {
        Tensor out = backend().zeros(shape());
        backend().binary(op, this, number, out);
        return out;
    }
}
