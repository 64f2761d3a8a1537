package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gradus.activation.Activations;
import gradus.tensor.Backend;
import gradus.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is computed with again and again takes no more memory each time, and what is closed gives it back. */
final class MemoryRules {

    private static final int[] SIZES = {64, 16, 8, 32};
    private static final int STEPS = 1000;
    private static final int NETWORKS = 100;
    private static final int BACKENDS = 10;
    private static final int WINDOWS = 10;
    private static final int WARM_UP = 3;
    private static final int SERIES = 3;

    /** What a window may take: 1 KB a step, 10 KB a network, 100 KB a backend. */
    private static final long OF_A_WINDOW = 1024 * 1000;

    private static final double OF_THE_PROCESS = 0.05;

    private final SideBySide sides;

    MemoryRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.MEMORY_OF_STEPS, "10,000 training steps", this::steps),
                new RuleTest(Rule.MEMORY_OF_NETWORKS, "1,000 networks", this::networks),
                new RuleTest(Rule.MEMORY_OF_BACKENDS, "100 backends", this::backends));
    }

    private void steps() {
        try (SmallTraining training = training()) {
            doesNotGrow(WARM_UP, WINDOWS, () -> train(training, STEPS));
        }
    }

    private void networks() {
        doesNotGrow(1, WINDOWS - 1, () -> {
            for (int i = 0; i < NETWORKS; i++) {
                try (SmallTraining training = training()) {
                    train(training, 3);
                }
            }
        });
    }

    private void backends() {
        Shape megabyte = Shape.of(1 << 17);
        doesNotGrow(1, WINDOWS, () -> {
            for (int i = 0; i < BACKENDS; i++) {
                try (Backend backend = sides.open()) {
                    backend.fill(i, backend.zeros(megabyte)); // and not closed
                }
            }
        });
    }

    private SmallTraining training() {
        return new SmallTraining(sides.tested(), Activations.TANH, SIZES, 1);
    }

    private static void train(SmallTraining training, int steps) {
        for (int i = 0; i < steps; i++) {
            training.passes();
            training.update();
        }
    }

    /** A leak is in every series of windows; what the virtual machine does besides may look like one in a single series. */
    private void doesNotGrow(int warmUp, int windows, Runnable window) {
        assumeTrue(MemoryGrowth.measurable(), "the resident size of a process can be read on Linux only");
        for (int i = 0; i < warmUp; i++) {
            window.run();
        }
        List<MemoryGrowth> series = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        while (least > 1 && series.size() < SERIES) {
            MemoryGrowth growth = MemoryGrowth.over(windows, window);
            series.add(growth);
            double allowed = Math.min(OF_THE_PROCESS * growth.before(), (double) windows * OF_A_WINDOW);
            least = Math.min(least, growth.steady() / allowed);
        }
        sides.sawError(least);
        assertThat(least)
                .as("steady growth of the process, as a part of what it may grow by (%s)", series)
                .isLessThanOrEqualTo(1);
    }
}
