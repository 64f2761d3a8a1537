package gradus.lookup;

/** What an exception has to say to somebody who will not see where it was thrown. */
public final class Reason {

    private Reason() {}

    /**
     * Returns the kind of an exception and its message, in one line. Where a static initialiser failed, that is the exception
     * it failed with.
     */
    public static String of(Throwable e) {
        Throwable cause = e.getCause();
        if (e instanceof ExceptionInInitializerError && cause != null) {
            return of(cause);
        }
        String kind = e.getClass().getSimpleName();
        return e.getMessage() == null ? kind : kind + ": " + oneLine(e.getMessage());
    }

    /** Returns a text with its lines joined by blanks. */
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
