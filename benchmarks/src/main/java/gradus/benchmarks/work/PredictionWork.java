package gradus.benchmarks.work;

import gradus.benchmarks.protocol.Workload;
import gradus.data.Dataset;
import gradus.layer.Mode;
import gradus.network.Network;
import gradus.random.NumpyRandom;
import gradus.tensor.Tensor;
import java.io.IOException;
import java.util.stream.IntStream;

/** Predictions for as many images at a time as the variant says, from the tensor they are in to numbers on the heap. */
final class PredictionWork implements Workload {

    private final Network network;
    private final Tensor x;
    private final int repeats;

    PredictionWork(Task task) throws IOException {
        Dataset data = task.data(10);
        int images = Integer.parseInt(task.variant());
        Dataset shown = data.select(
                IntStream.range(0, images).map(i -> i % data.examples()).toArray());
        network = ClassifierWork.network(data).build(task.backend(), new NumpyRandom(1), images);
        x = shown.x(task.backend());
        repeats = task.repeats();
    }

    @Override
    public void prepare() {
        // Nothing changes.
    }

    @Override
    public double run() {
        double[] output = {};
        for (int i = 0; i < repeats; i++) {
            output = network.forward(x, Mode.INFERENCE).toArray();
        }
        return output[0];
    }
}
