package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.data.Dataset;
import gradus.network.Network;
import gradus.optimiser.GradientDescent;
import gradus.regulariser.L2;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MiniBatchTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    private static Trainer standing(TrainingLength length) {
        return new Trainer(new SquaredError(), new Line.Standstill(1), length);
    }

    /** Returns the examples 0 to m − 1 in the order in which they are shown, batch by batch. */
    private List<double[]> shown(int m, Batches batches, int epochs) {
        List<double[]> shown = new ArrayList<>();
        try (Network network = Line.network(backend, batches.sizeFor(m))) {
            History history = standing(TrainingLength.epochs(epochs))
                    .withBatches(batches)
                    .withListeners((iteration, cost, inTraining) -> shown.add(Line.shown(inTraining)))
                    .train(network, Line.counting(m));
            // Each example is its own target, and w = 1 and b = 0 fit.
            assertThat(history.costs()).containsOnly(0);
        }
        return shown;
    }

    private static double[] joined(List<double[]> batches) {
        return batches.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    @Test
    void inOrder_dealsTheExamplesOutInTheirOrder() {
        assertThat(shown(5, Batches.inOrder(2), 2))
                .containsExactly(
                        new double[] {0, 1},
                        new double[] {2, 3},
                        new double[] {4},
                        new double[] {0, 1},
                        new double[] {2, 3},
                        new double[] {4});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 7, 11})
    void epochs_showEveryExampleOnce(int size) {
        int m = 12;
        Batches batches = Batches.of(size, 7);
        List<double[]> shown = shown(m, batches, 3);
        assertThat(shown).hasSize(3 * batches.perEpoch(m));
        double[] all = joined(shown);
        double[] sorted = Line.counting(m).targets();
        for (int epoch = 0; epoch < 3; epoch++) {
            double[] order = Arrays.copyOfRange(all, epoch * m, (epoch + 1) * m);
            assertThat(order).as("shuffled").isNotEqualTo(sorted);
            assertThat(order).containsExactlyInAnyOrder(sorted);
        }
        assertThat(Arrays.copyOf(all, m)).as("anew").isNotEqualTo(Arrays.copyOfRange(all, m, 2 * m));
    }

    @Test
    void seed_decidesTheOrder() {
        double[] order = joined(shown(20, Batches.of(6, 1), 2));
        assertThat(joined(shown(20, Batches.of(6, 1), 2))).containsExactly(order);
        assertThat(joined(shown(20, Batches.of(6, 2), 2))).isNotEqualTo(order);
    }

    @Test
    void shuffle_isFair() {
        int[] first = new int[4];
        List<double[]> shown = shown(4, Batches.of(1, 3), 4000);
        for (int epoch = 0; epoch < 4000; epoch++) {
            first[(int) shown.get(4 * epoch)[0]]++;
        }
        // Six standard deviations of a binomial count, √(4000 · 1/4 · 3/4) = 27.4.
        assertThat(Arrays.stream(first).boxed())
                .allSatisfy(count -> assertThat(count).isCloseTo(1000, within(165)));
    }

    @Test
    void train_lastBatchSmallerIsTheHandComputation() {
        double[] x = {1, 2, -1};
        double[] y = {1, -1, 3};
        double lambda = 0.3;
        double w = 1;
        double b = 0;
        int[][] batches = {{0, 1}, {2}, {0, 1}, {2}};
        double[] costs = new double[4];
        for (int i = 0; i < 4; i++) {
            double dW = lambda / 3 * w;
            double db = 0;
            costs[i] = lambda / (2 * 3) * w * w;
            for (int e : batches[i]) {
                double difference = w * x[e] + b - y[e];
                costs[i] += difference * difference / (2 * batches[i].length);
                dW += difference * x[e] / batches[i].length;
                db += difference / batches[i].length;
            }
            w -= 0.1 * dW;
            b -= 0.1 * db;
        }
        Network network = Line.network(backend, 2, new L2(lambda));
        History history = new Trainer(new SquaredError(), new GradientDescent(0.1), 4)
                .withBatches(Batches.inOrder(2))
                .train(network, new Dataset(1, 1, x, y));
        assertThat(history.costs()).usingComparatorWithPrecision(1e-14).containsExactly(costs);
        assertThat(Line.w(network)).isCloseTo(w, within(1e-14));
        assertThat(Line.b(network)).isCloseTo(b, within(1e-14));
        assertThat(history.epochs()).isEqualTo(2);
        assertThat(history.epochCost(1)).isCloseTo((2 * costs[0] + costs[1]) / 3, within(1e-14));
        assertThat(history.epochCosts()).containsExactly(history.epochCost(1), history.epochCost(2));
    }

    @Test
    void length_inTheMiddleOfAnEpoch() {
        History history = standing(TrainingLength.iterations(5))
                .withBatches(Batches.inOrder(2))
                .train(Line.network(backend, 2), Line.counting(5));
        assertThat(history.iterations()).isEqualTo(5);
        assertThat(history.epochs()).isEqualTo(1);
        assertThat(history.examplesSeen()).isEqualTo(2 + 2 + 1 + 2 + 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, Integer.MAX_VALUE})
    void size_ofAllExamplesIsFullBatch(int size) {
        Dataset data = new Dataset(1, 1, new double[] {1, 2, -1}, new double[] {1, -1, 3});
        Network whole = Line.network(backend, 3);
        Network network = Line.network(backend, Batches.of(size, 1).sizeFor(3));
        Trainer trainer = new Trainer(new SquaredError(), new GradientDescent(0.1), 20);
        History expected = trainer.train(whole, data);
        History history = trainer.withBatches(Batches.of(size, 1)).train(network, data);
        assertThat(history.costs()).containsExactly(expected.costs());
        assertThat(history.epochCosts()).containsExactly(expected.costs());
        assertThat(Line.w(network)).isEqualTo(Line.w(whole));
    }

    @Test
    void train_sameSeedSameBits() {
        assertThat(trainedOnNoise(5)).containsExactly(trainedOnNoise(5));
        assertThat(trainedOnNoise(5)).isNotEqualTo(trainedOnNoise(6));
    }

    private double[] trainedOnNoise(long seed) {
        Dataset data = new Dataset(1, 1, new double[] {1, 2, -1, 0.3, 0.7}, new double[] {1, -1, 3, 0, 2});
        try (Network network = Line.network(backend, 2)) {
            new Trainer(new SquaredError(), new GradientDescent(0.1), TrainingLength.epochs(10))
                    .withBatches(Batches.of(2, seed))
                    .train(network, data);
            return new double[] {Line.w(network), Line.b(network)};
        }
    }

    @Test
    void network_forAnotherNumberOfExamples() {
        Trainer trainer = standing(TrainingLength.epochs(1)).withBatches(Batches.of(2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.train(Line.network(backend, 3), Line.counting(5)))
                .withMessageContaining("expected y of 1 × 3 (outputs × examples), received 1 × 2");
    }

    @Test
    void arguments_illegal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.of(0, 1))
                .withMessage("batches: expected at least 1 example in a batch, received 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingLength.epochs(0))
                .withMessage("trainer: expected at least 1 epoch, received 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingLength.epochs(1 << 20).inIterations(1 << 12))
                .withMessage("trainer: 1048576 epochs of 4096 iterations are more than 2147483647 iterations;"
                        + " train for fewer epochs at a time");
    }
}
