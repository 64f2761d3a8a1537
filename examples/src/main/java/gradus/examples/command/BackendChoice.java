package gradus.examples.command;

import gradus.backend.BackendException;
import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;

/**
 * A backend as the option {@value #OPTION} names it, {@code ejml} or {@code ejml:float32}.
 *
 * @param name what to ask for it by
 * @param precision the format of its tensors
 */
record BackendChoice(String name, Precision precision) {

    static final String OPTION = "--backends";

    /** Reads a name, whose precision may be left to a default. */
    static BackendChoice of(String text, Precision otherwise) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new BackendChoice(text, otherwise)
                : new BackendChoice(text.substring(0, colon), Arguments.precision(OPTION, text.substring(colon + 1)));
    }

    Backend open() {
        try {
            return Backends.named(name, precision);
        } catch (BackendException e) {
            throw Arguments.blaming(OPTION, e);
        }
    }

    /** Returns both: {@code ejml:float32}. */
    @Override
    public String toString() {
        return name + ":" + precision;
    }
}
