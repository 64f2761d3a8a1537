package gradus.backend;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Optional;
import java.util.Set;

/**
 * What a backend's jar registers for {@link java.util.ServiceLoader}: its name and how to open it. Making a provider
 * costs nothing and loads nothing; opening may.
 */
public interface BackendProvider {

    /** Returns the name users ask for, in lower case, such as {@code ejml}. */
    String name();

    /** Returns what it is, in a few words for a list: the library it computes with and that library's version. */
    String description();

    /** Returns the precisions it can be opened in, at least one; both unless it says otherwise. */
    default Set<Precision> precisions() {
        return Set.of(Precision.values());
    }

    /**
     * Returns why it cannot be used in this process and what to do, where that can be said before anything is opened, such as
     * {@code this needs a module; start Java with it}; nothing unless it says otherwise. It is then listed among those that
     * cannot be used, and {@link #open} is not called.
     */
    default Optional<String> hindrance() {
        return Optional.empty();
    }

    /**
     * Opens a backend of its own for the caller, who closes it.
     *
     * @param precision the format of its tensors, one of {@link #precisions()}
     * @throws BackendException if it cannot run here; the message says what is missing
     */
    Backend open(Precision precision);
}
