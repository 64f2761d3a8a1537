package gradus.backend;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Optional;
import java.util.Set;

/**
 * A backend that could be asked for, and how it stands.
 *
 * @param name what to ask for it by; the name of the provider's class where it could not say its own
 * @param state whether it is there
 * @param detail what it is; if it is not to be had, why, and what to do
 * @param dependency the Maven coordinates that bring it, if it is one that Gradus publishes
 * @param provider opens it, if it can be used
 */
public record BackendCandidate(
        String name, State state, String detail, Optional<String> dependency, Optional<BackendProvider> provider) {

    /** How a backend stands. */
    public enum State {
        /** Its provider is there; whether it can run shows when it is opened. */
        FOUND("on the class path"),
        /** Its provider is registered and cannot be used. */
        UNUSABLE("cannot be used"),
        /** One that Gradus publishes, and that is not there. */
        ABSENT("not on the class path");

        private final String text;

        State(String text) {
            this.text = text;
        }

        /** Returns the state in words, such as {@code on the class path}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Returns the precisions it can be opened in, float64 first.
     *
     * @throws BackendException if it is not to be had
     */
    public Set<Precision> precisions() {
        return new Opening(this).precisions();
    }

    /**
     * Opens it.
     *
     * @param precision the format of its tensors
     * @throws BackendException if it is not to be had, lacks the precision, or cannot run here; the message is about this
     *     candidate alone
     */
    public Backend open(Precision precision) {
        return new Opening(this).in(precision);
    }

    /** Returns how it stands: {@code on the class path: EJML 0.46.1, pure Java}. */
    public String standing() {
        return state + ": " + detail;
    }

    /** Returns the name and how it stands: {@code ejml (on the class path: EJML 0.46.1, pure Java)}. */
    @Override
    public String toString() {
        return name + " (" + standing() + ")";
    }
}
