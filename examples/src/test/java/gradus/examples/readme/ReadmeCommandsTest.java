package gradus.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import gradus.examples.command.ArticleData;
import gradus.examples.command.GradusRun;
import gradus.examples.download.ArticleFiles;
import gradus.examples.drawn.DrawnImages;
import gradus.examples.source.BuiltinSource;
import gradus.examples.source.Photos;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command of README.md. The words are the README's; only the files are put into a folder of the test, and a
 * training whose length the README leaves to the default is made short.
 */
class ReadmeCommandsTest {

    private static final Set<String> TRAINING = Set.of("cats", "compare", "series", "horizon");
    private static final String DOWNLOAD = "./gradus data download --to data";

    @TempDir
    private Path folder;

    @BeforeEach
    void keepBuiltinImagesHere() {
        System.setProperty(
                BuiltinSource.FOLDER_PROPERTY, folder.resolve("builtin").toString());
    }

    @AfterEach
    void forgetFolder() {
        System.clearProperty(BuiltinSource.FOLDER_PROPERTY);
    }

    @Test
    void everyCommandOfTheReadme_isRunByATest() throws IOException {
        assertThat(Readme.commands())
                .filteredOn(line -> !line.startsWith("./gradus "))
                .containsExactlyInAnyOrder(
                        "mvn verify", // this test is part of it
                        "GRADUS_CLASSPATH=square.jar ./gradus cats --activation square"); // LauncherTest,
        // ReadmeActivationTest
        assertThat(Readme.commands()).contains(DOWNLOAD);
    }

    @Test
    void gradusCommands_succeed() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data").resolve(ArticleFiles.FOLDER));
        long seed = DrawnImages.DEFAULT_SEED;
        Hdf5Images.write(data.resolve(ArticleFiles.TRAINING), DrawnImages.training(seed), DatasetNames.TRAIN);
        Hdf5Images.write(data.resolve(ArticleFiles.TEST), DrawnImages.test(seed), DatasetNames.TEST);
        Photos.write(folder.resolve("photos"), 8, 5, "cat", "dog");
        List<String> commands = Readme.commands().stream()
                .filter(line -> line.startsWith("./gradus ") && !line.equals(DOWNLOAD))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
        for (String command : commands) {
            GradusRun run = GradusRun.of(words(command));
            assertThat(run.err()).as(command).isEmpty();
            assertThat(run.exitCode()).as(command).isZero();
            assertThat(run.out()).as(command).isNotBlank();
        }
        assertThat(folder.resolve("results.json")).isNotEmptyFile();
        assertThat(folder.resolve("pictures").resolve("costs.svg")).isNotEmptyFile();
    }

    @Test
    void downloadCommand_fetchesTheArticlesFiles() throws IOException {
        Path published = ArticleData.folder().resolve(ArticleFiles.FOLDER);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] file = Files.readAllBytes(
                    published.resolve(exchange.getRequestURI().getPath().substring(1)));
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
            exchange.close();
        });
        server.start();
        try {
            List<String> words = new ArrayList<>(List.of(words(DOWNLOAD)));
            words.addAll(
                    List.of("--from", "http://localhost:" + server.getAddress().getPort() + "/"));
            GradusRun run = GradusRun.of(words.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("train_catvnoncat.h5: fetched and checked", "test_catvnoncat.h5: fetched");
            assertThat(folder.resolve("data/catvnoncat/train_catvnoncat.h5"))
                    .hasSameBinaryContentAs(published.resolve("train_catvnoncat.h5"));
        } finally {
            server.stop(0);
        }
    }

    private String[] words(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.substring("./gradus ".length()).split(" ", -1)) {
            words.add(isFile(word, words) ? folder.resolve(word).toString() : word);
        }
        boolean trains = TRAINING.contains(words.get(0));
        if (trains && !words.contains("--iterations") && !words.contains("--help")) {
            words.addAll(List.of("--iterations", "2"));
        } else if (words.contains("--iterations")) {
            words.set(words.indexOf("--iterations") + 1, "50");
        }
        if (words.get(0).equals("tune")) {
            makeSearchShort(words);
        }
        return words.toArray(String[]::new);
    }

    private static void makeSearchShort(List<String> words) {
        for (String option : List.of("--trials", "--repeats")) {
            int given = words.indexOf(option);
            if (given >= 0) {
                words.set(given + 1, "1");
            } else {
                words.addAll(List.of(option, "1"));
            }
        }
        words.add("--quiet"); // a finished trial is told on the stream of errors
    }

    private static boolean isFile(String word, List<String> before) {
        boolean behindAnOption =
                !before.isEmpty() && before.get(before.size() - 1).startsWith("--");
        return (word.equals("data") && behindAnOption)
                || word.startsWith("data/")
                || word.equals("photos")
                || word.equals("results.json")
                || word.equals("costs.csv")
                || word.equals("search.jsonl")
                || word.equals("pictures");
    }
}
