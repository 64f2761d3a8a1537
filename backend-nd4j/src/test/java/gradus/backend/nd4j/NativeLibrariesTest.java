package gradus.backend.nd4j;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.backend.BackendException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class NativeLibrariesTest {

    @Test
    void allThere() {
        assertThatCode(NativeLibraries::require).doesNotThrowAnyException();
    }

    @Test
    void javaOfNd4jButNothingNative_namesTheThreeArtifacts() throws IOException {
        String platform = Platform.name();
        try (URLClassLoader loader = classPathWithout(jar -> jar.contains(platform))) {
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> NativeLibraries.require(loader, platform))
                    .withMessage("ND4J is not complete on the class path: for " + platform + " it lacks "
                            + "org.bytedeco:javacpp:1.5.7 with the classifier " + platform + ", "
                            + "org.bytedeco:openblas:0.3.19-1.5.7 with the classifier " + platform + ", "
                            + "org.nd4j:nd4j-native:1.0.0-M2.1 with the classifier " + platform
                            + "; add a dependency on each");
        }
    }

    @Test
    void oneNativeJarMissing_namesIt() throws IOException {
        String platform = Platform.name();
        try (URLClassLoader loader = classPathWithout(jar -> jar.contains("nd4j-native-1") && jar.contains(platform))) {
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> NativeLibraries.require(loader, platform))
                    .withMessageContaining(
                            "lacks org.nd4j:nd4j-native:1.0.0-M2.1 with the classifier " + platform + ";");
        }
    }

    @Test
    void nothingOfNd4j_namesJavaAndNativeArtifacts() throws IOException {
        try (URLClassLoader loader = classPathWithout(jar -> true)) {
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> NativeLibraries.require(loader, "linux-arm64"))
                    .withMessageContaining(
                            "org.nd4j:nd4j-native:1.0.0-M2.1, org.nd4j:nd4j-native:1.0.0-M2.1 with the classifier linux-arm64");
        }
    }

    @Test
    void anotherPlatform_isNotServedByThisOnes() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> NativeLibraries.require(getClass().getClassLoader(), "plan9-mips"))
                .withMessageStartingWith("ND4J is not complete on the class path: for plan9-mips it lacks ");
    }

    private static URLClassLoader classPathWithout(Predicate<String> left) {
        URL[] jars = Arrays.stream(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .filter(jar -> !left.test(jar))
                .map(NativeLibrariesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(jars, null);
    }

    private static URL url(String jar) {
        try {
            return Path.of(jar).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
