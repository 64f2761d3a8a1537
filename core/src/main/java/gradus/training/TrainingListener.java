package gradus.training;

import gradus.network.Network;

/** Watches a training run. Called on the training thread, so what takes time here takes time there. */
@FunctionalInterface
public interface TrainingListener {

    /**
     * One iteration's cost is known; its update is about to be made.
     *
     * @param iteration from 1
     * @param cost that of the parameters before this iteration's update
     * @param network the network in training, to be read, not changed; for an epoch's smaller last batch the one that is built
     *     for it and shares the parameters
     */
    void costComputed(int iteration, double cost, Network network);
}
