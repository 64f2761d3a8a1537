package gradus.examples.download;

import java.net.URI;

/**
 * What is fetched and from where, for messages as well.
 *
 * @param file what
 * @param address where
 */
record Source(RemoteFile file, URI address) {

    DownloadException failure(String what) {
        return new DownloadException(message(what));
    }

    DownloadException failure(String what, Throwable cause) {
        return new DownloadException(message(what), cause);
    }

    private String message(String what) {
        return "download of " + file.name() + " from " + address + ": " + what;
    }
}
