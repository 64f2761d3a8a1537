package gradus.backend.nd4j;

import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Tensors in native memory, in ND4J's arrays. Closing a tensor, or the backend, gives its memory back at once; a tensor that
 * nobody holds any more and that was not closed is freed by ND4J behind the garbage collector, when that comes by.
 *
 * <p>Making the first one in a process loads ND4J, which takes a second or two. How many threads kernels work with is decided
 * then, by the environment variable {@code OMP_NUM_THREADS} or else by the number of cores.
 */
public final class Nd4jBackend implements Backend {

    private final Precision precision;
    private final Kernels kernels;
    private final Set<Tensor> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile boolean closed;

    /**
     * A backend in a precision.
     *
     * @throws LinkageError if ND4J's native libraries are missing or do not run here; {@link Nd4jBackendProvider} says more
     */
    public Nd4jBackend(Precision precision) {
        this.precision = Objects.requireNonNull(precision, "precision");
        this.kernels = switch (precision) {
            case FLOAT64 -> new Kernels64();
            case FLOAT32 -> new Kernels32();
        };
        Nd4j.getExecutioner(); // starts ND4J
    }

    /** A backend in float64. */
    public Nd4jBackend() {
        this(Precision.FLOAT64);
    }

    @Override
    public String name() {
        return Nd4jBackendProvider.NAME;
    }

    @Override
    public Precision precision() {
        return precision;
    }

    @Override
    public int threads() {
        return Nd4j.factory().blas().getMaxThreads();
    }

    @Override
    public Kernels kernels() {
        return kernels;
    }

    /**
     * Returns a new tensor full of zeros.
     *
     * @throws IllegalArgumentException if its numbers take 2 GiB or more
     * @throws IllegalStateException if this backend has been closed
     */
    @Override
    public Tensor zeros(Shape shape) {
        requireOpen();
        Tensor tensor = switch (precision) {
            case FLOAT64 -> new Tensor64(this, shape);
            case FLOAT32 -> new Tensor32(this, shape);
        };
        open.add(tensor);
        return tensor;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the " + this + " backend has been closed");
        }
    }

    /** Says that the memory of a tensor has been given back. */
    void freed(Tensor tensor) {
        open.remove(tensor);
    }

    @Override
    public void close() {
        closed = true;
        List<Tensor> left;
        synchronized (open) {
            left = List.copyOf(open);
        }
        left.forEach(Tensor::close);
    }

    @Override
    public String toString() {
        return name() + " " + precision;
    }
}
