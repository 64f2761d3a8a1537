package gradus.examples.download;

/** Is told how a download goes, in the thread that downloads. */
public interface DownloadListener {

    /** What {@link #received} is given where the server does not say how large the file is, {@value}. */
    long UNKNOWN = -1;

    /** The file is there with the right hash and is not fetched again. */
    void alreadyThere(RemoteFile file);

    /**
     * Some of the file has come.
     *
     * @param file what is being fetched
     * @param bytes how many bytes of it there are now, those of an earlier attempt included; fewer than before if it had to
     *     be started again
     * @param total how many there will be, or {@link #UNKNOWN}
     */
    void received(RemoteFile file, long bytes, long total);

    /** The file is complete, checked and in place. */
    void done(RemoteFile file);
}
