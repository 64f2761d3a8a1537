package gradus.backend.ejml;

import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Objects;

/** Tensors on the Java heap in EJML's matrices. Has no state but its precision, and nothing to free. */
public final class EjmlBackend implements Backend {

    private final Precision precision;
    private final Kernels kernels;

    /** A backend in a precision. */
    public EjmlBackend(Precision precision) {
        this.precision = Objects.requireNonNull(precision, "precision");
        this.kernels = switch (precision) {
            case FLOAT64 -> new Kernels64();
            case FLOAT32 -> new Kernels32();
        };
    }

    /** A backend in float64. */
    public EjmlBackend() {
        this(Precision.FLOAT64);
    }

    @Override
    public String name() {
        return EjmlBackendProvider.NAME;
    }

    @Override
    public Precision precision() {
        return precision;
    }

    /** Returns the threads of the common pool and the calling one. */
    @Override
    public int threads() {
        return Parts.threads();
    }

    @Override
    public Kernels kernels() {
        return kernels;
    }

    @Override
    public Tensor zeros(Shape shape) {
        return switch (precision) {
            case FLOAT64 -> new Tensor64(this, shape);
            case FLOAT32 -> new Tensor32(this, shape);
        };
    }

    /** Does nothing: the garbage collector frees tensors that nobody holds. */
    @Override
    public void close() {}

    @Override
    public String toString() {
        return name() + " " + precision;
    }
}
