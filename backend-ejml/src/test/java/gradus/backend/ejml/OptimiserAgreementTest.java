package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.layer.Parameter;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Optimisers;
import gradus.optimiser.Updater;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimiser walks the same way here as on the reference, which is held to the papers. */
final class OptimiserAgreementTest {

    private static final int STEPS = 30;
    private static final Shape SHAPE = Shape.of(5, 7);

    /** Less than 25 roundings of numbers up to 4 in each step, by both; the gradients are given, so nothing grows. */
    private static final double TOLERANCE = 2 * STEPS * 25 * 4 * 0x1p-53;

    static List<Optimiser> optimisers() {
        return Optimisers.names().stream().map(Optimisers::named).toList();
    }

    private static double[] walked(Backend backend, Optimiser optimiser) {
        SplittableRandom random = new SplittableRandom(1);
        Parameter parameter = new Parameter(
                "w", backend.tensor(SHAPE, random.doubles(SHAPE.size(), -1, 1).toArray()), backend.zeros(SHAPE));
        try (Updater updater = optimiser.updaterFor(parameter)) {
            for (int t = 0; t < STEPS; t++) {
                parameter
                        .gradient()
                        .copyFrom(random.doubles(SHAPE.size(), -1, 1).toArray());
                updater.update(0.1);
            }
        }
        return parameter.value().toArray();
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void update_isThatOfTheReference(Optimiser optimiser) {
        try (Backend ejml = new EjmlBackend(Precision.FLOAT64);
                Backend reference = new ReferenceBackend(Precision.FLOAT64)) {
            assertThat(walked(ejml, optimiser)).containsExactly(walked(reference, optimiser), within(TOLERANCE));
        }
    }
}
