package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.testkit.ReferenceBackend;
import gradus.data.Dataset;
import gradus.network.Network;
import gradus.optimiser.AdamW;
import gradus.optimiser.ClipByNorm;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Optimisers;
import gradus.schedule.ReduceOnPlateau;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A zero gradient or a zero cost stops nothing and breaks nothing. */
final class NothingToLearnTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    /** Weight decay finds something to do in any case. */
    static List<Optimiser> optimisers() {
        return Optimisers.names().stream()
                .map(Optimisers::named)
                .map(optimiser -> optimiser instanceof AdamW ? new AdamW(0.1, 0) : optimiser)
                .toList();
    }

    private static Trainer trainer(Optimiser optimiser) {
        return new Trainer(new SquaredError(), optimiser, TrainingLength.epochs(20))
                .withBatches(Batches.of(2, 1))
                .withClipping(new ClipByNorm(1))
                .withSchedule(new ReduceOnPlateau(0.5, 2));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void cost_zero(Optimiser optimiser) {
        Network network = Line.network(backend, 2);
        History history = trainer(optimiser).train(network, Line.counting(5));
        assertThat(history.costs()).hasSize(60).containsOnly(0);
        assertThat(Line.w(network)).isEqualTo(1);
        assertThat(Line.b(network)).isZero();
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void gradient_zeroWithACostThatIsNot(Optimiser optimiser) {
        // Each example is there above and below the line, in the same batch.
        Dataset data = new Dataset(1, 1, new double[] {1, 1, 2, 2}, new double[] {0, 2, 1, 3});
        Network network = Line.network(backend, 2);
        History history = trainer(optimiser).withBatches(Batches.inOrder(2)).train(network, data);
        assertThat(history.costs()).hasSize(40).containsOnly(0.5);
        assertThat(Line.w(network)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void earlyStopping_isAllThatEndsIt(Optimiser optimiser) {
        Network network = Line.network(backend, 2);
        Dataset data = Line.counting(5);
        History history = trainer(optimiser)
                .withEarlyStopping(new EarlyStopping(data, 4, 0, 3))
                .train(network, data);
        assertThat(history.stoppedEarly()).isTrue();
        assertThat(history.iterations()).isEqualTo(3 * 5);
        assertThat(history.bestIteration()).hasValue(3);
    }
}
