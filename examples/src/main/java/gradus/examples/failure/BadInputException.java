package gradus.examples.failure;

/** The user asked for something that cannot be: the message is the one line shown. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Bad input, in one line: what, where, expected, received, what to do. */
    public BadInputException(String message) {
        super(message);
    }

    /** Bad input that something deeper found. */
    public BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
