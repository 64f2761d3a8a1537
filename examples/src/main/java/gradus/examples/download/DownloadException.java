package gradus.examples.download;

/** A file could not be had. The message is one line: what, where, expected, received, what to do. */
public final class DownloadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure without a deeper cause. */
    public DownloadException(String message) {
        super(message);
    }

    /** A failure of the network or the disk. */
    public DownloadException(String message, Throwable cause) {
        super(message, cause);
    }
}
