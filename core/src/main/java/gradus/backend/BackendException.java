package gradus.backend;

import org.jspecify.annotations.Nullable;

/** No backend could be had: none of that name, none at all, too many to choose from, or one that cannot run here. */
public final class BackendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean wrongChoice;

    /** A failure without a deeper cause. */
    public BackendException(String message) {
        super(message);
        wrongChoice = false;
    }

    /** A failure of a backend to start. */
    public BackendException(String message, Throwable cause) {
        super(message, cause);
        wrongChoice = false;
    }

    private BackendException(boolean wrongChoice, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.wrongChoice = wrongChoice;
    }

    /** A request that no machine could fulfil with this class path. */
    static BackendException wrongChoice(String message) {
        return new BackendException(true, message, null);
    }

    /** Returns the same failure with something to say behind it. */
    BackendException followedBy(String more) {
        return new BackendException(wrongChoice, getMessage() + more, getCause());
    }

    /**
     * Returns whether it is the request that has to change: a name that is unknown, missing or not on the class path, or a
     * precision that the backend lacks. Otherwise the backend is there and cannot run here.
     */
    public boolean isWrongChoice() {
        return wrongChoice;
    }
}
