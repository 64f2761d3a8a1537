package gradus.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("results.json");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void write_newFileAndOldOne_leavesNothingBeside() throws IOException {
        WholeFile.write(file, "first, and longer");
        WholeFile.write(file, "second");
        assertThat(file).hasContent("second");
        assertThat(names()).containsExactly("results.json");
    }

    @Test
    void write_links_stayAndLeadToTheNewContent() throws IOException {
        Path target =
                Files.writeString(Files.createDirectory(folder.resolve("there")).resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("there", "file"));
        Path linkOfLink = Files.createSymbolicLink(folder.resolve("link-of-link"), Path.of("link"));
        WholeFile.write(linkOfLink, "new");
        assertThat(link).isSymbolicLink();
        assertThat(linkOfLink).isSymbolicLink();
        assertThat(target).hasContent("new").isRegularFile();
    }

    @Test
    void write_linkToNothingYet_makesWhatItNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("results.json"));
        WholeFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new").isRegularFile();
    }

    @Test
    void write_linkToItself_failsWithItsName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.write(link, "new"))
                .withMessage(link + ": file system loop");
        assertThat(names()).containsExactly("link");
    }

    @Test
    void write_pipe_isWrittenIntoAndStays() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is mkfifo");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("pipe"));
        for (Path name : List.of(pipe, link)) {
            CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> contentOf(pipe));
            WholeFile.probe(name);
            WholeFile.write(name, "through");
            assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("through");
        }
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(names()).containsExactly("link", "pipe");
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void write_folder_failsAndLeavesIt() throws IOException {
        Files.createDirectory(file);
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.write(file, "new"))
                .satisfies(e -> assertThat(e.getFile()).isEqualTo(file.toString()));
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void write_failure_namesTheFileThatWasAskedFor() throws IOException {
        Path missing = folder.resolve("missing").resolve("results.json");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.write(missing, "new"))
                .withMessage(missing + ": no such file");
        Path tooLong = folder.resolve("x".repeat(300));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.write(tooLong, "new"))
                .satisfies(e -> assertThat(e.getFile()).isEqualTo(tooLong.toString()));
        assertThat(names()).isEmpty();
    }

    @Test
    void probe_leavesEverythingAsItWas() throws IOException {
        WholeFile.probe(file);
        assertThat(names()).isEmpty();
        Files.writeString(file, "old");
        WholeFile.probe(file);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("results.json");
    }

    @Test
    void followed_namesOfTheSameFile_areOne() throws IOException {
        Files.createDirectory(folder.resolve("there"));
        Path roundabout = folder.resolve("there").resolve("..").resolve("results.json");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("there", "..", "results.json"));
        Path expected = folder.toRealPath().resolve("results.json");
        assertThat(List.of(WholeFile.followed(roundabout), WholeFile.followed(link)))
                .containsOnly(expected);
        WholeFile.write(file, "there now");
        assertThat(List.of(WholeFile.followed(roundabout), WholeFile.followed(link)))
                .containsOnly(expected);
    }
}
