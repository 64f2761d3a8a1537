package gradus.layer;

/** What a forward pass is for. */
public enum Mode {
    /** A backward pass follows; layers that behave differently while learning do so. */
    TRAINING,
    /** Only the output is wanted. */
    INFERENCE
}
