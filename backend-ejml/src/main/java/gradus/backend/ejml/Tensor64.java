package gradus.backend.ejml;

import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/** A tensor of float64 numbers: an EJML matrix that is the matrix view of the shape. */
final class Tensor64 implements Tensor {

    private final Backend backend;
    private final Shape shape;
    private final DMatrixRMaj matrix;

    Tensor64(Backend backend, Shape shape) {
        this.backend = backend;
        this.shape = shape;
        this.matrix = new DMatrixRMaj(shape.rows(), shape.columns());
    }

    /** Returns the numbers of a tensor of this class. */
    static DMatrixRMaj matrix(Tensor tensor) {
        return ((Tensor64) tensor).matrix;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Backend backend() {
        return backend;
    }

    @Override
    public void copyFrom(double[] values) {
        HostCopy.requireSize(shape, values.length);
        HostCopy.copy(values, matrix.data);
    }

    @Override
    public void copyTo(double[] values) {
        HostCopy.requireSize(shape, values.length);
        HostCopy.copy(matrix.data, values);
    }

    @Override
    public double element(int index) {
        return matrix.data[Objects.checkIndex(index, shape.size())];
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return backend + " tensor of " + shape;
    }
}
