package gradus.tuning;

import gradus.data.Dataset;

/**
 * Examples to train on, and others to judge the network by.
 *
 * @param training what is learnt from
 * @param judged what is not, with the same features
 * @param fanIn the features that the first layer's weights are scaled by; more than there are where they were reduced
 */
public record HeldOut(Dataset training, Dataset judged, int fanIn) {

    /** Checks that the features are as many. */
    public HeldOut {
        if (training.features() != judged.features()) {
            throw new IllegalArgumentException("held-out examples: expected " + training.features()
                    + " features as in the training examples, received " + judged.features());
        }
    }

    /** Examples with the features they came with. */
    public HeldOut(Dataset training, Dataset judged) {
        this(training, judged, training.features());
    }
}
