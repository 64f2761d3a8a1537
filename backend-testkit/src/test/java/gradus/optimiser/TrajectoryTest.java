package gradus.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimiser against the papers' formulas, computed in 50 digits by trajectories.py beside the table. */
final class TrajectoryTest {

    /**
     * A step rounds about 25 times by 2⁻⁵³, gradient included, and 40 steps by 1.1e-13 of the largest number, 40, that enters.
     * The valley is steep across and what is off there dies out; along it errors stay as they are.
     */
    private static final double TOLERANCE = 1e-12;

    private static List<Optimiser> optimisers() {
        return List.of(
                new GradientDescent(0.02),
                new Momentum(0.01, 0.8),
                new Nesterov(0.01, 0.8),
                new AdaGrad(0.3, 1e-3),
                new RmsProp(0.05, 0.85, 1e-3),
                new Adam(0.1, 0.85, 0.97, 1e-3),
                new AdamW(0.1, 0.85, 0.97, 1e-3, 0.2),
                new Nadam(0.1, 0.85, 0.97, 1e-3));
    }

    private static double[][] expected(String name) {
        try (InputStream stream = TrajectoryTest.class.getResourceAsStream("trajectories.csv");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(",", -1))
                    .filter(fields -> fields[0].equals(name))
                    .map(fields -> Arrays.stream(fields)
                            .skip(2)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void update_followsThePaper(Optimiser optimiser) {
        double[][] expected = expected(optimiser.name());
        assertThat(expected).hasDimensions(40, 3);
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            double[][] points = new Valley(backend).descend(optimiser, expected.length);
            for (int t = 0; t < expected.length; t++) {
                assertThat(points[t]).as("behind step %d", t + 1).containsExactly(expected[t], within(TOLERANCE));
            }
        }
    }

    @Test
    void optimisers_areAll() {
        assertThat(optimisers().stream().map(Optimiser::name)).containsExactlyElementsOf(Optimisers.names());
    }
}
