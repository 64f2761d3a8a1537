package gradus.backend;

import gradus.tensor.Backend;
import gradus.tensor.Precision;

/**
 * What a backend's jar registers for {@link java.util.ServiceLoader}: its name and how to open it. Making a provider
 * costs nothing and loads nothing; opening may.
 */
public interface BackendProvider {

    /** Returns the name users ask for, in lower case, such as {@code ejml}. */
    String name();

    /** Returns what it is, in a few words for a list. */
    String description();

    /**
     * Opens a backend of its own for the caller, who closes it.
     *
     * @param precision the format of its tensors
     * @throws BackendException if it cannot run here; the message says what is missing
     */
    Backend open(Precision precision);
}
