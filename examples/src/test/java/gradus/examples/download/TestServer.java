package gradus.examples.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback that answers each request as the next of its answers says, and notes what it was asked. */
final class TestServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<HttpHandler> answers = new ArrayDeque<>();
    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    TestServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI base() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/data/");
    }

    /** Returns the Range header of each request so far, empty where there was none. */
    List<String> ranges() {
        return ranges;
    }

    TestServer then(HttpHandler answer) {
        answers.add(answer);
        return this;
    }

    /** Answers with a status and all of a body. */
    TestServer then(int status, byte[] body) {
        return then(exchange -> send(exchange, status, body, body.length));
    }

    /** Answers with bytes from a position on, as asked. */
    TestServer thenRest(byte[] file, int from) {
        return then(exchange -> {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
            send(exchange, 206, tail(file, from), file.length - from);
        });
    }

    /** Says that the whole body follows, sends some of it, and hangs up. */
    TestServer thenBreakOff(byte[] body, int after) {
        return then(exchange -> send(exchange, 200, head(body, after), body.length));
    }

    /** Says that the whole body follows, sends some of it, and then nothing for as long as the test runs. */
    TestServer thenStall(byte[] body, int after) {
        return then(exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, after);
            exchange.getResponseBody().flush();
            waitForTheEnd();
        });
    }

    /** Says nothing at all for as long as the test runs. */
    TestServer thenSilence() {
        return then(exchange -> waitForTheEnd());
    }

    private void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "" : range);
        HttpHandler next = answers.remove();
        try (exchange) {
            next.handle(exchange);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body, int announced) throws IOException {
        exchange.sendResponseHeaders(status, announced == 0 ? -1 : announced);
        exchange.getResponseBody().write(body);
    }

    static byte[] head(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
