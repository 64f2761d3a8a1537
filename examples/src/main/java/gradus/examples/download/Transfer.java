package gradus.examples.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.Flow;

/** One request and its answer, written to a part file (RFC 9110, section 14: range requests). */
final class Transfer {

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final Source source;
    private final PartFile part;
    private final HttpClient client;
    private final DownloadLimits limits;
    private final DownloadListener listener;
    private long received;

    Transfer(Source source, PartFile part, HttpClient client, DownloadLimits limits, DownloadListener listener) {
        this.source = source;
        this.part = part;
        this.client = client;
        this.limits = limits;
        this.listener = listener;
    }

    /**
     * Asks for the file, or for what the part lacks of it.
     *
     * @return whether bytes of an earlier attempt are still in the part
     * @throws IOException if the part cannot be written
     * @throws DownloadException if the server or the network fails
     */
    boolean run() throws IOException, InterruptedException {
        long size = part.size();
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = send(size);
        try (ResponseBody body = ResponseBody.of(response.body(), limits.readTimeout())) {
            int status = response.statusCode();
            if (status == OK) {
                receive(body, 0, response);
                return false;
            }
            if (status == PARTIAL_CONTENT && startsAt(size, response)) {
                receive(body, size, response);
                return true;
            }
            // The part is complete, or of a file that has changed: its hash tells.
            if (size > 0 && (status == RANGE_NOT_SATISFIABLE || status == PARTIAL_CONTENT)) {
                return true;
            }
            throw source.failure("expected HTTP status 200, received " + status + "; check the address, or try later");
        }
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> send(long from) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(source.address()).timeout(limits.readTimeout());
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofPublisher());
        } catch (IOException e) {
            throw source.failure(reason(e), e);
        }
    }

    private static boolean startsAt(long position, HttpResponse<?> response) {
        return position > 0
                && response.headers()
                        .firstValue("Content-Range")
                        .filter(range -> range.startsWith("bytes " + position + "-"))
                        .isPresent();
    }

    private void receive(ResponseBody body, long from, HttpResponse<?> response)
            throws IOException, InterruptedException {
        long length = response.headers().firstValueAsLong("Content-Length").orElse(DownloadListener.UNKNOWN);
        long total = length < 0 ? DownloadListener.UNKNOWN : from + length;
        if (total > limits.maxBytes() || !copy(body, from, total)) {
            part.delete();
            throw source.failure("expected at most " + limits.maxBytes() + " bytes, received "
                    + (total < 0 ? "more" : total) + "; check the address");
        }
    }

    /** Returns whether all of the body fits within the limit. */
    private boolean copy(ResponseBody body, long from, long total) throws IOException, InterruptedException {
        received = from;
        try (FileChannel out = part.open(from > 0)) {
            listener.received(source.file(), received, total);
            List<ByteBuffer> piece = next(body, total);
            while (!piece.isEmpty()) {
                write(piece, out);
                if (received > limits.maxBytes()) {
                    return false;
                }
                listener.received(source.file(), received, total);
                piece = next(body, total);
            }
            out.force(true);
            return true;
        }
    }

    private void write(List<ByteBuffer> piece, FileChannel out) throws IOException {
        for (ByteBuffer buffer : piece) {
            while (buffer.hasRemaining()) {
                received += out.write(buffer);
            }
        }
    }

    private List<ByteBuffer> next(ResponseBody body, long total) throws InterruptedException {
        try {
            return body.next();
        } catch (IOException e) {
            throw source.failure(
                    reason(e) + " after " + received + " of " + (total < 0 ? "an unknown number of" : total)
                            + " bytes; run it again to go on from there",
                    e);
        }
    }

    private String reason(IOException e) {
        if (e instanceof HttpConnectTimeoutException) {
            return "no connection within " + DownloadLimits.seconds(limits.connectTimeout()) + "; check the network";
        }
        if (e instanceof HttpTimeoutException) {
            return "nothing received for " + DownloadLimits.seconds(limits.readTimeout());
        }
        if (e instanceof ConnectException) {
            return "no connection; check the network and the address";
        }
        return "the connection broke off (" + e.getMessage() + ")";
    }
}
