package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products shared among threads end, and with the bits of one thread, whatever the number of processors. */
final class SharedProductsTest {

    private static final long MINUTES = 2; // a run takes about a second; one that hangs takes for ever

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void callersOnThePoolAndOutside(int poolThreads) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + poolThreads,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SharedProducts.class.getName())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the run ends").isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
