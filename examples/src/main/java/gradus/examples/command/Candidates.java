package gradus.examples.command;

import gradus.activation.Activations;
import java.util.Iterator;

/** The names that may stand behind an option, as the class path has them. */
final class Candidates {

    private Candidates() {}

    /** The backends there are. */
    static final class Backends implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return gradus.backend.Backends.available().names().iterator();
        }
    }

    /** The activations there are. */
    static final class ActivationNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Activations.names().iterator();
        }
    }
}
