package gradus.examples.download;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ".hidden", "../up.h5", "a/b.h5", "a\\b.h5", "a b.h5", "http://example.org/"})
    void name_notAPlainFileName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RemoteFile(name, "0".repeat(64)))
                .withMessage("remote file: expected a plain file name, received '" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "FBE56AB67C3AE28D564E3A644189117976D6B31AF0A3CE9BB17DBF22908AF242"})
    void sha256_notAHash(String hash) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RemoteFile("a.h5", hash))
                .withMessage("remote file a.h5: expected a SHA-256 of 64 lower-case hexadecimal digits, received '"
                        + hash + "'");
    }
}
