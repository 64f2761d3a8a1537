package gradus.backend.nd4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What depends on the kernels of OpenBLAS. Each case is a process of its own, since OpenBLAS chooses them once. */
final class OpenBlasCoreTest {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private static final long MINUTES = 3; // a run takes seconds; one that hangs takes for ever

    @Test
    void kernelsThatCopy() throws IOException, InterruptedException {
        assumeProcessorHas("sse4_2");
        run("Nehalem", "NEHALEM", "false");
    }

    @Test
    void kernelsForAvx2() throws IOException, InterruptedException {
        assumeProcessorHas("avx2");
        run("Zen", "ZEN", "false");
    }

    @Test
    void kernelsForAvx512_readSmallBlocksInPlace() throws IOException, InterruptedException {
        assumeProcessorHas("avx512vl");
        run("SkylakeX", "SKYLAKEX", "true");
    }

    private static void assumeProcessorHas(String flag) throws IOException {
        assumeThat(PROCESSOR).as("only Linux says what the processor can").isRegularFile();
        assumeThat(Files.readString(PROCESSOR))
                .as("another processor cannot run these kernels")
                .contains(" " + flag + " ");
    }

    private static void run(String toBeTaken, String... expected) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThinProducts.class.getName(),
                        expected[0],
                        expected[1])
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().put("OPENBLAS_CORETYPE", toBeTaken);
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the run ends").isTrue();
        assertThat(process.exitValue())
                .as("1: other kernels, 2: not in place as expected, 3: wrong products")
                .isZero();
    }
}
