package gradus.backend.simd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Products shared among threads end, and with the same bits whatever the number of threads. */
final class SharedProductsTest {

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES) // each run takes some seconds; one that hangs takes for ever
    void callersOnThePoolAndOutside_anyNumberOfThreads() throws IOException, InterruptedException {
        Set<String> hashes = new HashSet<>();
        for (int threads : List.of(1, 2, 3, 7)) {
            String output = JavaProcess.run(
                    List.of(
                            "--add-exports",
                            "java.base/jdk.internal.module=ALL-UNNAMED",
                            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + threads),
                    SharedProducts.class);
            assertThat(output.lines()).as(output).hasSize(8).allMatch(line -> line.matches("-?\\d+"));
            output.lines().forEach(hashes::add);
        }
        assertThat(hashes).hasSize(1);
    }
}
