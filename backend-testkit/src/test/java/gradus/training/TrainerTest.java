package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TrainerTest {

    /** Two features of three examples. */
    private static final Dataset DATA = new Dataset(2, 1, new double[] {1, -2, 0.5, 3, 1, -1}, new double[] {1, 0, 1});

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    private Network logisticRegression() {
        return NetworkSpec.of(2, new Dense(1, Activations.SIGMOID, Initialiser.zeros()))
                .build(backend, new NumpyRandom(1), 3);
    }

    private static Trainer trainer(int iterations) {
        return new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.5), iterations);
    }

    @Test
    void costs_areThoseBeforeEachUpdate() {
        History history = trainer(1).train(logisticRegression(), DATA);
        assertThat(history.cost(1)).as("σ(0) = 1/2 whatever the update").isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void train_isTheLoopOfTheArticle() {
        double w1 = 0;
        double w2 = 0;
        double b = 0;
        double[] x = {1, -2, 0.5, 3, 1, -1};
        double[] y = {1, 0, 1};
        double[] costs = new double[20];
        for (int iteration = 0; iteration < costs.length; iteration++) {
            double dW1 = 0;
            double dW2 = 0;
            double db = 0;
            for (int i = 0; i < 3; i++) {
                double a = 1 / (1 + Math.exp(-(w1 * x[i] + w2 * x[3 + i] + b)));
                costs[iteration] -= (y[i] * Math.log(a) + (1 - y[i]) * Math.log(1 - a)) / 3;
                dW1 += (a - y[i]) * x[i] / 3;
                dW2 += (a - y[i]) * x[3 + i] / 3;
                db += (a - y[i]) / 3;
            }
            w1 -= 0.5 * dW1;
            w2 -= 0.5 * dW2;
            b -= 0.5 * db;
        }
        Network network = logisticRegression();
        History history = trainer(20).train(network, DATA);
        assertThat(history.costs()).usingComparatorWithPrecision(1e-13).containsExactly(costs);
        assertThat(network.parameters().get(0).value().toArray())
                .usingComparatorWithPrecision(1e-13)
                .containsExactly(w1, w2);
        assertThat(network.parameters().get(1).value().element(0)).isCloseTo(b, within(1e-13));
    }

    @Test
    void listeners_seeTheParametersOfTheCost() {
        List<String> calls = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        List<Double> biases = new ArrayList<>();
        History history = trainer(3)
                .withListeners(
                        (iteration, cost, network) -> {
                            calls.add("first " + iteration);
                            costs.add(cost);
                            biases.add(network.parameters().get(1).value().element(0));
                        },
                        (iteration, cost, network) -> calls.add("second " + iteration))
                .train(logisticRegression(), DATA);
        assertThat(calls).containsExactly("first 1", "second 1", "first 2", "second 2", "first 3", "second 3");
        assertThat(costs).containsExactly(history.cost(1), history.cost(2), history.cost(3));
        assertThat(biases.get(0)).isZero();
        // db = mean(1/2 − y) = −1/6, times −0.5.
        assertThat(biases.get(1)).isCloseTo(1.0 / 12, within(1e-15));
    }

    @Test
    void train_inTwoPartsIsTrainInOne() {
        Network whole = logisticRegression();
        Network parts = logisticRegression();
        History history = trainer(10).train(whole, DATA);
        trainer(6).train(parts, DATA);
        History second = trainer(4).train(parts, DATA);
        assertThat(second.cost(4)).isEqualTo(history.cost(10));
        assertThat(parts.parameters().get(0).value().toArray())
                .containsExactly(whole.parameters().get(0).value().toArray());
    }

    @Test
    void data_thatDoesNotFit() {
        Network network = logisticRegression();
        Dataset moreExamples = new Dataset(2, 1, new double[8], new double[4]);
        Dataset moreOutputs = new Dataset(2, 2, new double[6], new double[6]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer(1).train(network, moreExamples))
                .withMessageStartingWith("network 2 → 1: expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer(1).train(network, moreOutputs))
                .withMessageStartingWith("network 2 → 1: expected y of 1 × 3");
        assertThat(network.parameters().get(0).value().toArray()).containsExactly(0, 0);
    }

    @Test
    void arguments_illegal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer(0))
                .withMessage("trainer: expected at least 1 iteration, received 0");
        for (double limit : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trainer(1).withCostLimit(limit))
                    .withMessage("trainer: expected a finite cost limit above 0, received " + limit);
        }
    }
}
