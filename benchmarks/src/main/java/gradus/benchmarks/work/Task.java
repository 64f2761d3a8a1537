package gradus.benchmarks.work;

import gradus.benchmarks.protocol.NumberFile;
import gradus.data.Dataset;
import gradus.tensor.Backend;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a measured process of Gradus is to do.
 *
 * @param backend computes
 * @param plain whether the first layer is trained in its plain form
 * @param variant which of the workload's variants: an activation, an optimiser or a size
 * @param repeats iterations, steps or calls in a round, ≥ 1
 * @param folder where the numbers are that every contender reads
 */
record Task(Backend backend, boolean plain, String variant, int repeats, Path folder) {

    /**
     * Reads the examples.
     *
     * @param outputs rows of y, ≥ 1
     * @throws IOException if they cannot be read
     */
    Dataset data(int outputs) throws IOException {
        double[] x = NumberFile.read(folder.resolve(NumberFile.X));
        double[] y = NumberFile.read(folder.resolve(NumberFile.Y));
        return new Dataset(x.length / (y.length / outputs), outputs, x, y);
    }
}
