package gradus.backend.testkit;

import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;

/**
 * The backend to compare with: every kernel by its definition, in plain loops, slow and easy to check by eye.
 *
 * <p>Everything is computed in double, and each result is rounded once to the backend's precision. It is strict where a
 * backend may be lenient: a tensor that is used after it, or its backend, was closed throws {@link
 * IllegalStateException}.
 */
public final class ReferenceBackend implements Backend {

    private final Precision precision;
    private final Kernels kernels;
    private volatile boolean closed;

    /** A reference backend in a precision. */
    public ReferenceBackend(Precision precision) {
        this(precision, new ReferenceKernels(precision));
    }

    /** A backend of other kernels on the reference's tensors. */
    ReferenceBackend(Precision precision, Kernels kernels) {
        this.precision = precision;
        this.kernels = kernels;
    }

    @Override
    public String name() {
        return "reference";
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
        closed = true;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the " + this + " backend has been closed");
        }
    }

    @Override
    public String toString() {
        return name() + " " + precision;
    }
}
