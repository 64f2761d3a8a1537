package gradus.layer;

/** What a forward pass is for. */
public enum Mode {
    /** A backward pass follows; layers that behave differently while learning do so. */
    TRAINING,
    /**
     * The last pass in {@link #TRAINING} once more, with the same random choices: what differs in the output is due to
     * the parameters and the input alone, as a gradient check needs it.
     */
    REPLAY,
    /** Only the output is wanted. */
    INFERENCE
}
