package gradus.backend.nd4j;

import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.nio.DoubleBuffer;
import java.util.Objects;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.LongPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.buffer.BaseCpuDataBuffer;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.OpaqueDataBuffer;

/**
 * A row-major ND4J array of the shape's matrix view, with every handle on it that kernels need: made once, since to make one
 * is garbage.
 */
final class Tensor64 implements Tensor {

    private final Nd4jBackend backend;
    private final Shape shape;
    private final INDArray array;
    private final DoublePointer address;
    private final DoubleBuffer numbers;
    private final OpaqueDataBuffer data;
    private final LongPointer arrayShape;
    private volatile boolean closed;

    Tensor64(Nd4jBackend backend, Shape shape) {
        HostCopy.requireAddressable(shape, DataType.DOUBLE.width());
        this.backend = backend;
        this.shape = shape;
        // ND4J has no memory behind an empty array; one number that nobody uses saves a case everywhere.
        this.array = Nd4j.create(DataType.DOUBLE, Math.max(1, shape.rows()), Math.max(1, shape.columns()));
        this.address = (DoublePointer) array.data().pointer();
        this.numbers = address.asBuffer();
        this.data = ((BaseCpuDataBuffer) array.data()).getOpaqueDataBuffer();
        this.arrayShape = (LongPointer) array.shapeInfoDataBuffer().addressPointer();
    }

    /**
     * Returns a tensor of this class that may be used.
     *
     * @throws IllegalStateException if it, or its backend, has been closed: its memory may be somebody else's
     */
    static Tensor64 usable(Tensor tensor) {
        Tensor64 own = (Tensor64) tensor;
        if (own.closed) {
            own.backend.requireOpen();
            throw new IllegalStateException("a tensor of " + own.shape + " has been closed");
        }
        return own;
    }

    DoublePointer address() {
        return address;
    }

    DoubleBuffer numbers() {
        return numbers;
    }

    OpaqueDataBuffer data() {
        return data;
    }

    LongPointer arrayShape() {
        return arrayShape;
    }

    int rows() {
        return shape.rows();
    }

    int columns() {
        return shape.columns();
    }

    int size() {
        return shape.size();
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Nd4jBackend backend() {
        return backend;
    }

    @Override
    public void copyFrom(double[] values) {
        HostCopy.requireSize(shape, values.length);
        HostCopy.copy(values, usable(this).numbers);
    }

    @Override
    public void copyTo(double[] values) {
        HostCopy.requireSize(shape, values.length);
        HostCopy.copy(usable(this).numbers, values);
    }

    @Override
    public double element(int index) {
        return usable(this).numbers.get(Objects.checkIndex(index, shape.size()));
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            array.close();
            backend.freed(this);
        }
    }

    @Override
    public String toString() {
        return backend + " tensor of " + shape;
    }
}
