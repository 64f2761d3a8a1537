package gradus.examples.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The way of one file from its address to its place. */
final class FileDownload {

    private final Source source;
    private final Path target;
    private final PartFile part;
    private final DownloadLimits limits;
    private final DownloadListener listener;

    FileDownload(RemoteFile file, URI address, Path folder, DownloadLimits limits, DownloadListener listener) {
        this.source = new Source(file, address);
        this.part = new PartFile(folder, file.name());
        this.target = part.target();
        this.limits = limits;
        this.listener = listener;
    }

    Path run(HttpClient client) {
        try {
            if (Files.isRegularFile(target) && hasRightHash(target)) {
                listener.alreadyThere(source.file());
            } else {
                part.prepare();
                receive(new Transfer(source, part, client, limits, listener));
                part.publish();
                listener.done(source.file());
            }
            return target;
        } catch (InterruptedException | ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
            throw source.failure("interrupted; run it again to go on from there", e);
        } catch (IOException e) {
            throw source.failure(
                    "cannot write " + target + " (" + e + "); make room for it, or choose another folder", e);
        }
    }

    /**
     * Leaves the right content in the part. What an earlier attempt left may be of another version of the file: if it does
     * not lead to the right hash, the file is fetched from its start, once.
     */
    private void receive(Transfer transfer) throws IOException, InterruptedException {
        boolean resumed = transfer.run();
        if (resumed && !hasRightHash(part.path())) {
            part.delete();
            transfer.run();
        }
        String received = Sha256.of(part.path());
        if (!received.equals(source.file().sha256())) {
            part.delete();
            throw source.failure("expected SHA-256 " + source.file().sha256() + ", received " + received
                    + "; what was received has been deleted: try later, or take the file from elsewhere");
        }
    }

    private boolean hasRightHash(Path path) throws IOException {
        return Sha256.of(path).equals(source.file().sha256());
    }
}
