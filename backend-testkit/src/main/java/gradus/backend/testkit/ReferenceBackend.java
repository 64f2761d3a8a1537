package gradus.backend.testkit;

import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The backend to compare with: every kernel by its definition, in plain loops, slow and easy to check by eye.
 *
 * <p>Everything is computed in double, and each result is rounded once to the backend's precision. It is strict where a
 * backend may be lenient: a tensor that is used after it, or its backend, was closed throws {@link
 * IllegalStateException}.
 */
public final class ReferenceBackend implements Backend {

    private static final String NAME = "reference";

    private final String name;
    private final Precision precision;
    private final Kernels kernels;
    private final AtomicBoolean closed;

    /** A reference backend in a precision. */
    public ReferenceBackend(Precision precision) {
        this(NAME, precision, new ReferenceKernels(precision), new AtomicBoolean());
    }

    /**
     * A backend of other kernels on the reference's tensors.
     *
     * @param closed whether it has been closed, which is its own affair unless it is made wrong on purpose
     */
    ReferenceBackend(String name, Precision precision, Kernels kernels, AtomicBoolean closed) {
        this.name = name;
        this.precision = precision;
        this.kernels = kernels;
        this.closed = closed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Precision precision() {
        return precision;
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Kernels kernels() {
        return kernels;
    }

    @Override
    public Tensor zeros(Shape shape) {
        requireOpen();
        return new ReferenceTensor(this, shape);
    }

    @Override
    public void close() {
        closed.set(true);
    }

    void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException("the " + this + " backend has been closed");
        }
    }

    @Override
    public String toString() {
        return name() + " " + precision;
    }
}
