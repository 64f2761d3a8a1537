package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import gradus.examples.failure.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    private Path folder;

    private static void assertRefused(Path file, String message) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> Places.requireFile("--csv", file))
                .withMessage(message);
    }

    @Test
    void requireFile_whatCannotBeWritten_isRefusedByItsOwnName() throws IOException {
        assertRefused(Path.of(""), "--csv: expected a file, received ''; name one");
        assertRefused(folder, "--csv: expected a file, received '" + folder + "', which is a folder");
        Path inFile = Files.createFile(folder.resolve("file")).resolve("x");
        assertRefused(inFile, "--csv: the folder of '" + inFile + "' is a file; name another");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertRefused(
                loop,
                "--csv: the file '" + loop + "' cannot be written (file system loop); name another or mend its"
                        + " permissions");
    }

    @Test
    void requireFile_nameTooLong_isFoundOutByTrying() throws IOException {
        Path file = folder.resolve("x".repeat(300));
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> Places.requireFile("--csv", file))
                .withMessageStartingWith("--csv: the file '" + file + "' cannot be written (");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void requireDifferent_oneFileByTwoNames_isRefused() throws IOException {
        Path file = folder.resolve("x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("x"));
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> Places.requireDifferent("--csv", Optional.of(link), "--json", Optional.of(file)))
                .withMessage("--csv: '" + link + "' is what --json names too; name another");
    }

    @Test
    void requireDifferent_othersOrNone_isFine() {
        Optional<Path> file = Optional.of(folder.resolve("x"));
        Optional<Path> missing = Optional.of(folder.resolve("missing").resolve("x"));
        assertThatNoException().isThrownBy(() -> {
            Places.requireDifferent("--csv", file, "--json", Optional.of(folder.resolve("y")));
            Places.requireDifferent("--csv", file, "--json", Optional.empty());
            Places.requireDifferent("--csv", Optional.empty(), "--json", file);
            Places.requireDifferent("--csv", missing, "--json", missing);
        });
    }
}
