package gradus.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.BackendCandidate;
import gradus.backend.BackendCandidate.State;
import gradus.backend.Backends;
import gradus.examples.backends.BackendEntry;
import gradus.examples.backends.Speed;
import gradus.tensor.Precision;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackendLinesTest {

    @Test
    void print_found_hasALineForEachPrecision() {
        BackendEntry entry = new BackendEntry(
                Backends.candidate("ejml"),
                "1.2.3",
                "x.jar",
                List.of(
                        new Speed(Precision.FLOAT64, 2, 3.14159, 812.4, 54.6),
                        new Speed(Precision.FLOAT32, 16, 123.456, 10000, 99.5)),
                Optional.empty());
        assertThat(printed(entry).lines().skip(1))
                .containsExactly(
                        "    version 1.2.3, from x.jar",
                        "                       matrix product        a + b         tanh",
                        "             threads           GFLOPS   millions/s   millions/s",
                        "    float64        2             3.14          812           55",
                        "    float32       16           123.46        10000          100",
                        "");
    }

    @Test
    void print_longReason_isWrapped() {
        String reason = "word ".repeat(60).strip();
        BackendCandidate candidate =
                new BackendCandidate("x", State.UNUSABLE, reason, Optional.empty(), Optional.empty());
        BackendEntry entry = new BackendEntry(candidate, "unknown", "unknown", List.of(), Optional.of(reason));
        assertThat(printed(entry).lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 90);
        assertThat(printed(entry).replaceAll("\\s+", " ").strip()).isEqualTo(reason);
    }

    private static String printed(BackendEntry entry) {
        StringWriter text = new StringWriter();
        new BackendLines(new PrintWriter(text)).print(entry);
        return text.toString();
    }
}
