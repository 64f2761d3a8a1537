package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.network.Network;

/** The batches of a run, one after the other, each with the network that is built for its size. */
interface Feed extends AutoCloseable {

    /** Returns the next batch, ready for its forward pass. */
    Pass next();

    /** Brings the gradients of the last batch to the network in training, where they are not. */
    default void bringGradients() {}

    @Override
    void close();

    /** Deals out a data set as {@link Batches} say. */
    static Feed of(Batches batches, Dataset data, Network network, Cost cost) {
        return batches.perEpoch(data.examples()) == 1
                ? new WholeSet(data, network, cost)
                : new MiniBatches(batches, data, network, cost);
    }
}
