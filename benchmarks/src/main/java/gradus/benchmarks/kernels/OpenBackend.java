package gradus.benchmarks.kernels;

import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Random;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A backend that is open while it is measured. JMH extends the class, so it is not final, and fills it before use. */
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
public class OpenBackend {

    /** Its name; {@code -p backend=} names others that are on the class path. */
    @Param({"ejml", "nd4j"})
    public String backend = "ejml";

    /** The format of its tensors. */
    @Param({"FLOAT32", "FLOAT64"})
    public Precision precision = Precision.FLOAT64;

    private Backend open;

    /** Opens it. */
    @Setup(Level.Trial)
    public void open() {
        open = Backends.named(backend, precision);
    }

    /** Closes it and frees every tensor. */
    @TearDown(Level.Trial)
    public void close() {
        open.close();
    }

    Backend backend() {
        return open;
    }

    Tensor random(int rows, int columns) {
        Shape shape = Shape.of(rows, columns);
        return open.tensor(shape, new Random(1).doubles(shape.size(), -1, 1).toArray());
    }
}
