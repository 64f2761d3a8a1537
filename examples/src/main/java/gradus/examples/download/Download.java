package gradus.examples.download;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;

/**
 * Fetches files over HTTP, each checked against its SHA-256 before it appears under its name.
 *
 * <p>Nothing here runs unless somebody asks for it. A download serves one thread.
 */
public final class Download {

    private final URI base;
    private final DownloadLimits limits;
    private final DownloadListener listener;
    private final HttpClient client;

    /**
     * A download from a place.
     *
     * @param base an http or https URI that ends with a slash; file names are put behind it
     * @param limits how long to wait and how much to take
     * @param listener is told of the progress
     * @throws IllegalArgumentException if the base is another kind of URI
     */
    public Download(URI base, DownloadLimits limits, DownloadListener listener) {
        String scheme = String.valueOf(base.getScheme());
        if (!scheme.matches("(?i)https?")
                || base.getHost() == null
                || !base.getRawPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "download: expected an http or https address that ends with '/', received '" + base + "'");
        }
        this.base = base;
        this.limits = limits;
        this.listener = listener;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limits.connectTimeout())
                .build();
    }

    /**
     * Fetches the article's data set, except for files that are there already.
     *
     * @param directory where to put the folder {@value ArticleFiles#FOLDER}; both are made if need be
     * @return that folder
     * @throws DownloadException if a file cannot be had; what has come of it is kept for the next attempt
     */
    public Path catImages(Path directory) {
        Path folder = directory.resolve(ArticleFiles.FOLDER);
        for (RemoteFile file : ArticleFiles.FILES) {
            fetch(file, folder);
        }
        return folder;
    }

    /**
     * Fetches one file unless it is there already with the right hash.
     *
     * @param folder where to put it; made if need be
     * @return the file
     * @throws DownloadException if it cannot be had; what has come of it is kept for the next attempt
     */
    public Path fetch(RemoteFile file, Path folder) {
        return new FileDownload(file, base.resolve(file.name()), folder, limits, listener).run(client);
    }
}
