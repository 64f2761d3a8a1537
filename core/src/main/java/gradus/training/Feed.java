package gradus.training;

import gradus.data.Dataset;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.Objective;
import java.util.List;

/** The batches of a run, one after the other, each with the network that is built for its size. */
interface Feed extends AutoCloseable {

    /** Returns the next batch, ready for its forward pass. */
    Pass next();

    /** Brings the gradients of the last batch to the network in training, where they are not. */
    default void bringGradients() {}

    /** Returns what the updates have to change: see {@link Objective#parameters()}. */
    List<Parameter> parameters();

    /** Returns whether the first layer is in Gram form. */
    default boolean inGramForm() {
        return false;
    }

    @Override
    void close();

    /** Deals out a data set as a trainer has it. */
    static Feed of(Trainer trainer, Dataset data, Network network, int iterations) {
        return trainer.batches().perEpoch(data.examples()) == 1
                ? new WholeSet(data, network, trainer.cost(), trainer.takesGramForm(network, iterations))
                : new MiniBatches(trainer.batches(), data, network, trainer.cost());
    }
}
