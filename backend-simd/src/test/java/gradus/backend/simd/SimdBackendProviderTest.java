package gradus.backend.simd;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.BackendCandidate;
import gradus.backend.BackendCandidate.State;
import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SimdBackendProviderTest {

    private static final String FOUND =
            "simd (on the class path: pure Java on the Vector API, the rest by EJML 0.46.1)\nsimd float32: 12.0\n";

    @ParameterizedTest
    @EnumSource
    void named_opensThePrecision(Precision precision) {
        try (Backend backend = Backends.named("simd", precision)) {
            assertThat(backend).hasToString("simd " + precision);
            assertThat(backend.precision()).isEqualTo(precision);
        }
    }

    @Test
    void candidate_isFound() {
        BackendCandidate simd = Backends.candidate("simd");
        assertThat(simd.state()).isEqualTo(State.FOUND);
        assertThat(simd.dependency().orElseThrow()).startsWith("io.gradus:gradus-backend-simd:");
    }

    @Test
    void moduleNotAskedFor_saysHowToAsk_andEjmlServes() throws IOException, InterruptedException {
        assertThat(JavaProcess.run(List.of(), Standing.class))
                .isEqualTo("simd (cannot be used: this JVM runs without the Vector API; start Java with"
                        + " --add-modules jdk.incubator.vector)\nejml float32: 12.0\n");
    }

    @Test
    void moduleAskedFor_isWarnedAboutByJava() throws IOException, InterruptedException {
        assertThat(JavaProcess.run(List.of("--add-modules", "jdk.incubator.vector"), Standing.class))
                .isEqualTo("WARNING: Using incubator modules: jdk.incubator.vector\n" + FOUND);
    }

    @Test
    void jdkLetsItLoadTheModule_isSilent() throws IOException, InterruptedException {
        assertThat(JavaProcess.run(
                        List.of("--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED"), Standing.class))
                .isEqualTo(FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-XX:-UseFMA | this processor does not multiply and add in one step (FMA), which makes it hundreds of",
                "-XX:MaxVectorSize=8 | vectors of this processor have 64 bits, fewer than 128, which makes it slow; take"
            })
    void hardwareWouldBeSlow_saysSo_andEjmlServes(String option, String why) throws IOException, InterruptedException {
        List<String> options = List.of("--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED", option);
        assertThat(JavaProcess.run(options, Standing.class))
                .startsWith("simd (cannot be used: " + why)
                .endsWith("take another backend)\nejml float32: 12.0\n");
    }
}
