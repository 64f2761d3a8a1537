package gradus.network;

import gradus.tensor.Tensor;

/**
 * A network whose first layer is in Gram form ({@link gradus.layer.GramDense}) for as long as this is open.
 *
 * <p>It serves one batch in full-batch training by an optimiser that is linear in the gradients. The parameters of the network, and of
 * those that share them, are brought up to date whenever a network is asked for them or for a prediction, and when this
 * is closed. While it is open {@link Objective#parameters()} are what an optimiser has to change.
 */
public final class GramForm implements AutoCloseable {

    private final Network network;

    /**
     * Puts the first layer into Gram form.
     *
     * @param network whose {@link #isPossibleFor} holds
     * @param x the batch, features × examples; must stay as it is
     * @throws IllegalArgumentException if the network has no such form
     */
    public GramForm(Network network, Tensor x) {
        if (!isPossibleFor(network)) {
            throw new IllegalArgumentException("Gram form: expected a dense first layer with fewer examples than inputs"
                    + " and no regulariser but L2, received " + network.spec() + " for " + network.examples()
                    + " examples; train it in the plain form");
        }
        this.network = network;
        network.beginGramForm(x);
    }

    /** Returns whether a network has a Gram form: see {@link gradus.layer.DenseLayer#hasGramForm()}. */
    public static boolean isPossibleFor(Network network) {
        return network.hasGramForm();
    }

    /**
     * Returns whether a network has a Gram form that takes fewer multiplications in all: of n inputs, u units and m examples,
     * um² in each iteration and nm² + 2unm around them, instead of 2unm in each.
     *
     * @param iterations how long it will be trained
     */
    public static boolean paysFor(Network network, int iterations) {
        double n = network.spec().inputs();
        double u = network.spec().dimensions()[1];
        double m = network.examples();
        return isPossibleFor(network)
                && iterations * u * m * m + n * m * m + 2 * u * n * m < iterations * 2.0 * u * n * m;
    }

    /** Puts the plain layer back, its weights brought up to date. */
    @Override
    public void close() {
        network.endGramForm();
    }
}
