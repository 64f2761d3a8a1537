package gradus.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NumberFileTest {

    @TempDir
    private Path folder;

    @Test
    void read_afterWrite_isTheSame() throws IOException {
        double[] numbers = {0, -0.0, 1.5, Double.NaN, Double.NEGATIVE_INFINITY};
        NumberFile.write(folder.resolve("x"), numbers);
        assertThat(NumberFile.read(folder.resolve("x"))).containsExactly(numbers);
    }

    @Test
    void write_isLittleEndian() throws IOException {
        NumberFile.write(folder.resolve("x"), new double[] {1});
        assertThat(Files.readAllBytes(folder.resolve("x"))).containsExactly(0, 0, 0, 0, 0, 0, 0xF0, 0x3F);
    }

    @Test
    void write_ofNoNumbers_isAnEmptyFile() throws IOException {
        NumberFile.write(folder.resolve("x"), new double[0]);
        assertThat(NumberFile.read(folder.resolve("x"))).isEmpty();
    }
}
