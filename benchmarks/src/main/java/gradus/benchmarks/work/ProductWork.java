package gradus.benchmarks.work;

import gradus.benchmarks.protocol.Workload;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.stream.IntStream;

/**
 * z ← w·x + b, the largest part of a dense layer's work, for as many units, inputs and examples as the variant says, such as
 * {@code 512x784x128}.
 */
final class ProductWork implements Workload {

    private final Task task;
    private final Tensor w;
    private final Tensor x;
    private final Tensor b;
    private final Tensor z;

    ProductWork(Task task) {
        this.task = task;
        String[] sizes = task.variant().split("x", -1);
        int units = Integer.parseInt(sizes[0]);
        int inputs = Integer.parseInt(sizes[1]);
        int examples = Integer.parseInt(sizes[2]);
        w = tensor(units, inputs);
        x = tensor(inputs, examples);
        b = task.backend().zeros(Shape.of(units, 1));
        z = task.backend().zeros(Shape.of(units, examples));
    }

    // The peers compute with the same numbers; their sizes mean nothing.
    private Tensor tensor(int rows, int columns) {
        Shape shape = Shape.of(rows, columns);
        double[] numbers = IntStream.range(0, shape.size())
                .mapToDouble(i -> i * 7919L % 1000 / 1000.0 - 0.5)
                .toArray();
        return task.backend().tensor(shape, numbers);
    }

    @Override
    public void prepare() {
        // Nothing changes.
    }

    @Override
    public double run() {
        for (int i = 0; i < task.repeats(); i++) {
            task.backend().affine(w, x, b, z);
        }
        return z.element(0);
    }
}
