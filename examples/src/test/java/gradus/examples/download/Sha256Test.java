package gradus.examples.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of FIPS 180-4. */
class Sha256Test {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, "
                + "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    })
    void of_published(String text, String expected) throws IOException {
        assertThat(Sha256.of(file(text))).isEqualTo(expected);
    }

    @Test
    void of_longerThanTheBuffer() throws IOException {
        assertThat(Sha256.of(file("a".repeat(1_000_000))))
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void of_missing() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Sha256.of(folder.resolve("missing")));
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("file"), text.getBytes(StandardCharsets.US_ASCII));
    }
}
