package gradus.backend.nd4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each case is a process of its own, since OpenBLAS chooses its kernels once. */
final class OpenBlasCoreTest {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    @Test
    void readsSmallBlocksInPlace_withKernelsThatCopy() throws IOException, InterruptedException {
        assertThat(withKernelsFor("Prescott")).isEqualTo("in place: false");
    }

    @Test
    void readsSmallBlocksInPlace_withKernelsForAvx512() throws IOException, InterruptedException {
        assumeThat(PROCESSOR).as("only Linux says what the processor can").isRegularFile();
        assumeThat(Files.readString(PROCESSOR))
                .as("other processors cannot run them")
                .contains(" avx512vl ");
        assertThat(withKernelsFor("SkylakeX")).isEqualTo("in place: true");
    }

    private static String withKernelsFor(String core) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PrintOpenBlasCore.class.getName());
        builder.environment().put("OPENBLAS_CORETYPE", core);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }
}
