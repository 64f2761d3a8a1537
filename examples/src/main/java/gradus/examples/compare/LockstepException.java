package gradus.examples.compare;

/** One of two networks trained in lockstep failed; the message says which. */
public final class LockstepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LockstepException(String message, Throwable cause) {
        super(message, cause);
    }
}
