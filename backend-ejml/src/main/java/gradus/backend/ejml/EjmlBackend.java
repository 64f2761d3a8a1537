package gradus.backend.ejml;

import gradus.parallel.Team;
import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Objects;

/** Tensors on the Java heap in EJML's matrices. Has no state that changes, and nothing to free. */
public final class EjmlBackend implements Backend {

    private final String name;
    private final Precision precision;
    private final Kernels kernels;

    /**
     * A backend that multiplies in its own way and does the rest as EJML's does.
     *
     * @param name what it is to be called, in lower case
     * @param precision the format of its tensors
     * @param multiplication how it multiplies
     */
    public EjmlBackend(String name, Precision precision, Multiplication multiplication) {
        this.name = Objects.requireNonNull(name, "name");
        this.precision = Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(multiplication, "multiplication");
        this.kernels = switch (precision) {
            case FLOAT64 -> new Kernels64(multiplication);
            case FLOAT32 -> new Kernels32(multiplication);
        };
    }

    /** A backend in a precision. */
    public EjmlBackend(Precision precision) {
        this(EjmlBackendProvider.NAME, precision, new EjmlMultiplication());
    }

    /** A backend in float64. */
    public EjmlBackend() {
        this(Precision.FLOAT64);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Precision precision() {
        return precision;
    }

    /** Returns the threads of the common pool and the calling one. */
    @Override
    public int threads() {
        return Team.threads();
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
