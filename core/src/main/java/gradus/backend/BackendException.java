package gradus.backend;

/** No backend could be had: none of that name, none at all, too many to choose from, or one that cannot run here. */
public final class BackendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure without a deeper cause. */
    public BackendException(String message) {
        super(message);
    }

    /** A failure of a backend to start. */
    public BackendException(String message, Throwable cause) {
        super(message, cause);
    }
}
