package gradus.examples.download;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, piece by piece, with a limit to the wait for each: the client's own time-out ends with the
 * headers, and a body that stalls would otherwise be waited for without end.
 */
final class ResponseBody implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {

    /** A piece of the body, or its end: complete without a failure, broken off with one. */
    private record Event(
            List<ByteBuffer> buffers,
            boolean last,
            @Nullable Throwable failure) {}

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Duration timeout;
    private volatile Flow.@Nullable Subscription subscription;

    private ResponseBody(Duration timeout) {
        this.timeout = timeout;
    }

    static ResponseBody of(Flow.Publisher<List<ByteBuffer>> publisher, Duration timeout) {
        ResponseBody body = new ResponseBody(timeout);
        publisher.subscribe(body);
        return body;
    }

    /**
     * Waits for the next piece.
     *
     * @return its buffers; none at the end of the body
     * @throws HttpTimeoutException if it does not come in time
     * @throws IOException if the connection breaks
     */
    List<ByteBuffer> next() throws IOException, InterruptedException {
        Event event = events.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
        if (event == null) {
            throw new HttpTimeoutException("no data for " + DownloadLimits.seconds(timeout));
        }
        if (event.failure() != null) {
            throw new IOException(event.failure().getMessage(), event.failure());
        }
        if (!event.last()) {
            request();
        }
        return event.buffers();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        request();
    }

    private void request() {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (buffers.isEmpty()) {
            request(); // an empty piece would be taken for the end
        } else {
            events.add(new Event(buffers, false, null));
        }
    }

    @Override
    public void onError(Throwable failure) {
        events.add(new Event(List.of(), true, failure));
    }

    @Override
    public void onComplete() {
        events.add(new Event(List.of(), true, null));
    }

    /** Hangs up if there is more to come. */
    @Override
    public void close() {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }
}
