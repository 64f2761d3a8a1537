package gradus.benchmarks.kernels;

import gradus.tensor.Tensor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The three products of a dense layer: z = w·x + b, dW = dZ·xᵀ, dX = wᵀ·dZ. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class Products {

    /** Units × inputs × examples; the first is the article's first layer. */
    @Param({"5x12288x209", "512x784x128", "256x512x128"})
    public String size;

    private Tensor w;
    private Tensor x;
    private Tensor b;
    private Tensor z;
    private Tensor dW;
    private Tensor dX;

    /** Draws the numbers. */
    @Setup(Level.Trial)
    public void draw(OpenBackend on) {
        String[] n = size.split("x", -1);
        int units = Integer.parseInt(n[0]);
        int inputs = Integer.parseInt(n[1]);
        int examples = Integer.parseInt(n[2]);
        w = on.random(units, inputs);
        x = on.random(inputs, examples);
        b = on.random(units, 1);
        z = on.random(units, examples);
        dW = on.random(units, inputs);
        dX = on.random(inputs, examples);
    }

    /** z ← w·x + b. */
    @Benchmark
    public void affine(OpenBackend on) {
        on.backend().affine(w, x, b, z);
    }

    /** dW ← dZ·xᵀ. */
    @Benchmark
    public void weightGradient(OpenBackend on) {
        on.backend().matmul(false, z, true, x, 1, 0, dW);
    }

    /** dX ← wᵀ·dZ. */
    @Benchmark
    public void inputGradient(OpenBackend on) {
        on.backend().matmul(true, w, false, z, 1, 0, dX);
    }
}
