package gradus.examples.horizon;

import gradus.data.Dataset;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import java.util.random.RandomGenerator;

/** A change to a training that would be none if numbers were not rounded, or next to none. */
public enum Perturbation {
    /** No change. */
    NONE,

    /** Each weight starts a unit in the last place above or below, as the draws decide; a zero stays one. */
    LAST_PLACE,

    /**
     * The features come in another order, and the weights of the first layer in the same, so that its sums add the same numbers
     * in another order, in every iteration.
     */
    ORDER;

    /**
     * Returns the data to train on.
     *
     * @param data that of the unperturbed training
     * @param backend of the training
     * @param seed of the draws
     */
    Dataset of(Dataset data, Backend backend, long seed) {
        return this == ORDER ? reordered(data, backend, new NumpyRandom(seed)) : data;
    }

    private static Dataset reordered(Dataset data, Backend backend, NumpyRandom random) {
        int m = data.examples();
        int[] order = random.permutation(data.features());
        double[] reordered = new double[order.length * m];
        try (Tensor tensor = data.x(backend)) {
            double[] x = tensor.toArray();
            for (int k = 0; k < order.length; k++) {
                System.arraycopy(x, order[k] * m, reordered, k * m, m);
            }
        }
        return new Dataset(order.length, data.outputs(), reordered, data.targets());
    }

    /**
     * Changes a network that is built and not yet trained.
     *
     * @param network whose first layer has its weights first
     * @param seed of the draws
     */
    void apply(Network network, long seed) {
        NumpyRandom random = new NumpyRandom(seed);
        switch (this) {
            case NONE -> {}
            case LAST_PLACE -> network.parameters().forEach(parameter -> moveALittle(parameter.value(), random));
            case ORDER -> reorderColumns(network.parameters().get(0), random);
        }
    }

    private static void moveALittle(Tensor weights, RandomGenerator random) {
        double[] w = weights.toArray();
        for (int i = 0; i < w.length; i++) {
            boolean up = random.nextDouble() < 0.5;
            w[i] = w[i] == 0 ? 0 : neighbour(w[i], up, weights.backend().precision());
        }
        weights.copyFrom(w);
    }

    private static double neighbour(double w, boolean up, Precision precision) {
        return switch (precision) {
            case FLOAT64 -> up ? Math.nextUp(w) : Math.nextDown(w);
            case FLOAT32 -> up ? Math.nextUp((float) w) : Math.nextDown((float) w);
        };
    }

    private static void reorderColumns(Parameter weights, NumpyRandom random) {
        int inputs = weights.value().shape().columns();
        int[] order = random.permutation(inputs);
        double[] w = weights.value().toArray();
        double[] reordered = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            int row = i / inputs;
            reordered[i] = w[row * inputs + order[i % inputs]];
        }
        weights.value().copyFrom(reordered);
    }
}
