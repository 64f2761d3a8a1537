package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.data.Dataset;
import gradus.network.Network;
import gradus.optimiser.ClipByNorm;
import gradus.optimiser.ClipByValue;
import gradus.optimiser.GradientDescent;
import gradus.schedule.LearningRates;
import gradus.schedule.Schedule;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens between a backward pass and the next forward pass. */
final class UpdatesTest {

    /** With w = 1 and b = 0 the gradient is (4, 2): a = x, dZ = (3, 1). */
    private static final Dataset DATA = new Dataset(1, 1, new double[] {3, -1}, new double[] {0, -2});

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Network network = Line.network(backend, 2);

    @AfterEach
    void close() {
        backend.close();
    }

    private static Trainer trainer(double learningRate, int iterations) {
        return new Trainer(new SquaredError(), new GradientDescent(learningRate), iterations);
    }

    @Test
    void clipping_none() {
        trainer(0.125, 1).train(network, DATA);
        assertThat(Line.w(network)).isEqualTo(0.5);
        assertThat(Line.b(network)).isEqualTo(-0.25);
    }

    @Test
    void clipping_byValue() {
        trainer(0.125, 1).withClipping(new ClipByValue(3)).train(network, DATA);
        assertThat(Line.w(network)).isEqualTo(1 - 0.375);
        assertThat(Line.b(network)).isEqualTo(-0.25);
    }

    @Test
    void clipping_byNorm() {
        trainer(1, 1).withClipping(new ClipByNorm(Math.sqrt(5))).train(network, DATA);
        assertThat(Line.w(network)).isCloseTo(1 - 2, within(1e-15));
        assertThat(Line.b(network)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void schedule_getsTheStepSizeAndTheLength() {
        List<Double> begun = new ArrayList<>();
        Schedule schedule = (base, iterations) -> {
            begun.add(base);
            begun.add((double) iterations);
            return i -> base / i;
        };
        new Trainer(new SquaredError(), new Line.Follow(6), TrainingLength.epochs(3))
                .withBatches(Batches.inOrder(1))
                .withSchedule(schedule)
                .train(Line.network(backend, 1), DATA);
        new Trainer(new SquaredError(), new Line.Follow(6), 3)
                .withSchedule(schedule)
                .train(network, DATA);
        assertThat(begun).containsExactly(6.0, 6.0, 6.0, 3.0);
        assertThat(Line.w(network)).isEqualTo(2);
    }

    @Test
    void schedule_isToldTheMeanOfEachEpoch() {
        List<Double> observed = new ArrayList<>();
        Trainer trainer = trainer(0.1, 5).withSchedule((base, iterations) -> new LearningRates() {
            @Override
            public double rate(int iteration) {
                return base;
            }

            @Override
            public void observe(double cost) {
                observed.add(cost);
            }
        });
        History history = trainer.withBatches(Batches.inOrder(1)).train(Line.network(backend, 1), DATA);
        assertThat(observed)
                .containsExactly(history.cost(1) / 2 + history.cost(2) / 2, history.cost(3) / 2 + history.cost(4) / 2);
        observed.clear();
        history = trainer.train(network, DATA);
        assertThat(observed).hasSize(5);
        assertThat(history.costs())
                .containsExactly(observed.stream().mapToDouble(cost -> cost).toArray());
    }
}
