package gradus.optimiser;

import gradus.layer.Parameter;
import java.util.List;

/** What is done to gradients that are too large, behind the backward pass and ahead of the update; immutable. */
@FunctionalInterface
public interface Clipping {

    /** Leaves gradients as they are. */
    Clipping NONE = parameters -> () -> {};

    /**
     * Returns what clips the gradients of a network.
     *
     * @param parameters all of the network's; their gradients will be changed
     */
    Clipper clipperFor(List<Parameter> parameters);
}
