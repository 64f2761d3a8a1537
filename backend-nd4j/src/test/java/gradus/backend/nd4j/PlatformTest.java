package gradus.backend.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm64",
        "Mac OS X, aarch64, macosx-arm64",
        "Mac OS X, x86_64, macosx-x86_64",
        "Windows 11, amd64, windows-x86_64",
        "Free BSD, riscv64, free_bsd-riscv64"
    })
    void name_isWhatArtifactsAreCalled(String os, String arch, String expected) {
        assertThat(Platform.name(os, arch)).isEqualTo(expected);
    }

    @Test
    void name_ofThisMachine_isNd4jsOwn() {
        assertThat(Platform.name()).isEqualTo(Loader.getPlatform());
    }
}
