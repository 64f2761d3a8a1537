package gradus.backend.testkit;

import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Objects;

/** A row-major array of doubles, each of which the backend's precision can hold. */
final class ReferenceTensor implements Tensor {

    private final ReferenceBackend backend;
    private final Shape shape;
    private final double[] values;
    private volatile boolean closed;

    ReferenceTensor(ReferenceBackend backend, Shape shape) {
        this.backend = backend;
        this.shape = shape;
        this.values = new double[shape.size()];
    }

    /** Returns the numbers of an open tensor of this class, not copied. */
    static double[] values(Tensor tensor) {
        ReferenceTensor reference = (ReferenceTensor) tensor;
        reference.requireOpen();
        return reference.values;
    }

    private void requireOpen() {
        backend.requireOpen();
        if (closed) {
            throw new IllegalStateException("a tensor of " + shape + " has been closed");
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public ReferenceBackend backend() {
        return backend;
    }

    @Override
    public void copyFrom(double[] source) {
        requireSize(source.length);
        Precision precision = backend.precision();
        double[] own = values(this);
        for (int i = 0; i < own.length; i++) {
            own[i] = precision.round(source[i]);
        }
    }

    @Override
    public void copyTo(double[] target) {
        requireSize(target.length);
        System.arraycopy(values(this), 0, target, 0, target.length);
    }

    private void requireSize(int length) {
        if (length != shape.size()) {
            throw new IllegalArgumentException(
                    "copy: a tensor of " + shape + " has " + shape.size() + " values, the array has " + length);
        }
    }

    @Override
    public double element(int index) {
        return values(this)[Objects.checkIndex(index, shape.size())];
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return backend + " tensor of " + shape;
    }
}
