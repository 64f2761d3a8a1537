package gradus.examples.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    private static final int SIZE = 100_000;
    private static final DownloadLimits PATIENT =
            new DownloadLimits(Duration.ofSeconds(20), Duration.ofSeconds(20), 2 * SIZE);
    private static final DownloadLimits IMPATIENT =
            new DownloadLimits(Duration.ofSeconds(20), Duration.ofMillis(300), 2 * SIZE);

    private final byte[] content = bytes(1);
    private final List<String> progress = new ArrayList<>();
    private RemoteFile file;
    private TestServer server;
    private Path folder;
    private Path target;
    private Path part;

    @BeforeEach
    void startServer(@TempDir Path directory) throws IOException {
        Path original = Files.write(directory.resolve("original"), content);
        file = new RemoteFile("cats.h5", Sha256.of(original));
        folder = directory.resolve("to/be/made");
        target = folder.resolve("cats.h5");
        part = folder.resolve("cats.h5.part");
        server = new TestServer();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void fetch_nothingThere() throws IOException {
        server.then(200, content);

        assertThat(fetch()).isEqualTo(target);
        assertComplete();
        assertThat(server.ranges()).containsExactly("");
        assertThat(progress).startsWith("received 0 of 100000").endsWith("received 100000 of 100000", "done");
    }

    @Test
    void fetch_alreadyThere() throws IOException {
        leave(target, content);
        fetch();

        assertThat(server.ranges()).isEmpty();
        assertThat(progress).containsExactly("already there");
    }

    @Test
    void fetch_somethingElseUnderTheName() throws IOException {
        leave(target, bytes(2));
        server.then(200, content);
        fetch();

        assertComplete();
    }

    @Test
    void fetch_redirected() throws IOException {
        server.then(exchange -> {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(302, -1);
                })
                .then(200, content);
        fetch();

        assertComplete();
    }

    @Test
    void fetch_lengthNotSaid() throws IOException {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(content);
        });
        fetch();

        assertComplete();
        assertThat(progress).contains("received 100000 of -1");
    }

    @Test
    void fetch_resumed() throws IOException {
        leave(part, TestServer.head(content, 40_000));
        server.thenRest(content, 40_000);
        fetch();

        assertComplete();
        assertThat(server.ranges()).containsExactly("bytes=40000-");
        assertThat(progress).startsWith("received 40000 of 100000");
    }

    @Test
    void fetch_serverDoesNotResume() throws IOException {
        leave(part, TestServer.head(content, 40_000));
        server.then(200, content);
        fetch();

        assertComplete();
        assertThat(server.ranges()).containsExactly("bytes=40000-");
    }

    @Test
    void fetch_partIsComplete() throws IOException {
        leave(part, content);
        server.then(416, new byte[0]);
        fetch();

        assertComplete();
        assertThat(server.ranges()).hasSize(1);
    }

    @Test
    void fetch_partIsLongerThanTheFile() throws IOException {
        leave(part, new byte[SIZE + 1]);
        server.then(416, new byte[0]).then(200, content);
        fetch();

        assertComplete();
        assertThat(server.ranges()).containsExactly("bytes=100001-", "");
    }

    @Test
    void fetch_partIsOfAnotherVersion() throws IOException {
        leave(part, TestServer.head(bytes(2), 40_000));
        server.thenRest(content, 40_000).then(200, content);
        fetch();

        assertComplete();
        assertThat(server.ranges()).containsExactly("bytes=40000-", "");
    }

    @Test
    void fetch_serverResumesElsewhere() throws IOException {
        leave(part, TestServer.head(content, 40_000));
        server.thenRest(content, 10_000).then(200, content);
        fetch();

        assertComplete();
        assertThat(server.ranges()).containsExactly("bytes=40000-", "");
    }

    @Test
    void fetch_wrongHash() {
        server.then(200, bytes(2));

        assertFails(PATIENT)
                .withMessageContaining("expected SHA-256 " + file.sha256() + ", received ")
                .withMessageContaining("has been deleted");
        assertThat(part).doesNotExist();
    }

    @Test
    void fetch_wrongHashAfterARestart() throws IOException {
        leave(part, TestServer.head(content, 40_000));
        server.thenRest(bytes(2), 40_000).then(200, bytes(2));

        assertFails(PATIENT).withMessageContaining("expected SHA-256");
        assertThat(part).doesNotExist();
    }

    @Test
    void fetch_wrongHashKeepsWhatIsThere() throws IOException {
        byte[] own = {1, 2, 3};
        leave(target, own);
        server.then(200, bytes(2));

        assertThatExceptionOfType(DownloadException.class).isThrownBy(this::fetch);
        assertThat(target).hasBinaryContent(own);
    }

    @ParameterizedTest
    @ValueSource(ints = {206, 403, 404, 416, 500, 503})
    void fetch_httpError(int status) {
        server.then(status, "no such page".getBytes(StandardCharsets.UTF_8));

        assertFails(PATIENT)
                .withMessageEndingWith(
                        "expected HTTP status 200, received " + status + "; check the address, or try later");
        assertThat(part).doesNotExist();
    }

    @Test
    void fetch_httpErrorKeepsThePart() throws IOException {
        leave(part, TestServer.head(content, 40_000));
        server.then(503, new byte[0]).thenRest(content, 40_000);

        assertFails(PATIENT).withMessageContaining("received 503");
        fetch();
        assertComplete();
    }

    @Test
    void fetch_bodyBreaksOff() throws IOException {
        server.thenBreakOff(content, 40_000).thenRest(content, 40_000);

        assertFails(PATIENT)
                .withMessageContaining("the connection broke off")
                .withMessageEndingWith(" after 40000 of 100000 bytes; run it again to go on from there");
        fetch();
        assertComplete();
        assertThat(server.ranges()).containsExactly("", "bytes=40000-");
    }

    @Test
    void fetch_bodyStalls() throws IOException {
        server.thenStall(content, 40_000).thenRest(content, 40_000);

        assertFails(IMPATIENT)
                .withMessageEndingWith(
                        "nothing received for 0.3 s after 40000 of 100000 bytes; run it again to go on from there");
        fetch();
        assertComplete();
    }

    @Test
    void fetch_noAnswer() {
        server.thenSilence();

        assertFails(IMPATIENT).withMessageEndingWith("nothing received for 0.3 s");
    }

    @Test
    void fetch_nobodyListens() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> new Download(nobody, PATIENT, new Notes()).fetch(file, folder))
                .withMessage("download of cats.h5 from " + nobody
                        + "cats.h5: no connection; check the network and the address");
    }

    @Test
    void fetch_largerThanAllowed() {
        server.then(200, new byte[2 * SIZE + 1]);

        assertFails(PATIENT).withMessageEndingWith("expected at most 200000 bytes, received 200001; check the address");
        assertThat(part).doesNotExist();
    }

    @Test
    void fetch_largerThanAllowedWithoutSayingSo() {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[3 * SIZE]);
        });

        assertFails(PATIENT).withMessageEndingWith("expected at most 200000 bytes, received more; check the address");
        assertThat(part).doesNotExist();
    }

    @Test
    void fetch_folderIsAFile() throws IOException {
        leave(folder, new byte[1]);

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(this::fetch)
                .withMessageContaining("cannot write " + target)
                .withMessageEndingWith("choose another folder");
        assertThat(server.ranges()).isEmpty();
    }

    @Test
    void fetch_nameIsAFolder() throws IOException {
        Files.createDirectories(target);

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(this::fetch)
                .withMessageContaining("is a folder");
        assertThat(server.ranges()).isEmpty();
    }

    @Test
    void fetch_folderIsALink(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, elsewhere);
        server.then(200, content);
        fetch();

        assertThat(elsewhere.resolve("cats.h5")).hasBinaryContent(content);
    }

    @Test
    void fetch_interruptedBefore() {
        server.thenSilence();
        Thread.currentThread().interrupt();

        assertInterrupted(new Notes());
    }

    @Test
    void fetch_interruptedInTheBody() {
        server.thenStall(content, 40_000);

        assertInterrupted(new Notes() {
            @Override
            public void received(RemoteFile received, long bytes, long total) {
                if (bytes > 0) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        assertThat(part).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "http://example.org/data", "data/", "file:///tmp/", "https:opaque"})
    void download_baseNotUsable(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Download(URI.create(base), PATIENT, new Notes()))
                .withMessage("download: expected an http or https address that ends with '/', received '" + base + "'");
    }

    @Test
    void catImages_firstFileMissing(@TempDir Path directory) {
        server.then(404, new byte[0]);

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> new Download(server.base(), PATIENT, new Notes()).catImages(directory))
                .withMessageStartingWith(
                        "download of train_catvnoncat.h5 from " + server.base() + "train_catvnoncat.h5: ");
        assertThat(directory.resolve("catvnoncat")).isEmptyDirectory();
    }

    @Test
    void catImages_realFiles(@TempDir Path directory) throws IOException {
        String data = System.getenv("GRADUS_DATA");
        assumeThat(data)
                .as("GRADUS_DATA is not set: './gradus data download' fetches the files to set it to")
                .isNotNull();
        for (RemoteFile image : ArticleFiles.FILES) {
            server.then(200, Files.readAllBytes(Path.of(data, ArticleFiles.FOLDER, image.name())));
        }
        Path images = new Download(server.base(), DownloadLimits.DEFAULT, new Notes()).catImages(directory);

        assertThat(images).isEqualTo(directory.resolve("catvnoncat"));
        assertThat(images.resolve("train_catvnoncat.h5")).exists();
        assertThat(images.resolve("test_catvnoncat.h5")).exists();
    }

    private Path fetch() {
        return new Download(server.base(), PATIENT, new Notes()).fetch(file, folder);
    }

    private ThrowableAssertAlternative<DownloadException> assertFails(DownloadLimits limits) {
        ThrowableAssertAlternative<DownloadException> failure = assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> new Download(server.base(), limits, new Notes()).fetch(file, folder))
                .withMessageStartingWith("download of cats.h5 from " + server.base() + "cats.h5: ")
                .withMessageMatching("[^\\n]*");
        assertThat(target).doesNotExist();
        assertThat(progress).doesNotContain("done");
        return failure;
    }

    private void assertInterrupted(DownloadListener listener) {
        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> new Download(server.base(), PATIENT, listener).fetch(file, folder))
                .withMessageEndingWith("interrupted; run it again to go on from there");
        assertThat(Thread.interrupted()).as("still marked as interrupted").isTrue();
        assertThat(target).doesNotExist();
    }

    private void assertComplete() {
        assertThat(target).hasBinaryContent(content);
        assertThat(part).doesNotExist();
    }

    private static void leave(Path path, byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static byte[] bytes(long seed) {
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private class Notes implements DownloadListener {
        @Override
        public void alreadyThere(RemoteFile there) {
            progress.add("already there");
        }

        @Override
        public void received(RemoteFile received, long bytes, long total) {
            progress.add("received " + bytes + " of " + total);
        }

        @Override
        public void done(RemoteFile done) {
            progress.add("done");
        }
    }
}
