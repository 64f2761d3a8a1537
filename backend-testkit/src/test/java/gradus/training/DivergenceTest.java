package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.regulariser.L2;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A linear network with a squared error and far too large a learning rate. */
final class DivergenceTest {

    private static final Cost COST = new SquaredError();
    private static final Dataset DATA = new Dataset(1, 1, new double[] {1, 2, 3}, new double[] {2, 1, 3});

    private final List<double[]> seen = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final TrainingListener recorder = (iteration, cost, network) -> {
        costs.add(cost);
        seen.add(parameters(network));
    };

    private Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    private Network network(Activation hidden) {
        return NetworkSpec.of(
                        1,
                        new Dense(2, hidden, Initialiser.xavier()),
                        new Dense(1, Activations.IDENTITY, Initialiser.xavier()))
                .build(backend, new NumpyRandom(1), 3);
    }

    private static double[] parameters(Network network) {
        return network.parameters().stream()
                .flatMapToDouble(p -> Arrays.stream(p.value().toArray()))
                .toArray();
    }

    private Trainer trainer(double learningRate) {
        return new Trainer(COST, new GradientDescent(learningRate), 5000).withListeners(recorder);
    }

    private static TrainingDivergedException failure(Trainer trainer, Network network, Dataset data) {
        return catchThrowableOfType(TrainingDivergedException.class, () -> trainer.train(network, data));
    }

    @ParameterizedTest
    @EnumSource
    void notFinite_namesIterationAndKeepsTheLastGoodParameters(Precision precision) {
        backend = new ReferenceBackend(precision);
        Network network = network(Activations.IDENTITY);
        TrainingDivergedException failure = failure(trainer(10), network, DATA);
        int bad = failure.iteration();
        assertThat(costs).hasSize(bad - 1).allSatisfy(cost -> assertThat(cost).isFinite());
        assertThat(failure.cost()).isNotFinite();
        assertThat(bad).isGreaterThan(2);
        assertThat(parameters(network)).containsExactly(seen.get(bad - 2));
        assertThat(failure)
                .hasMessageStartingWith("training diverged: the cost of iteration " + bad + " is ")
                .hasMessageContaining(
                        "(it was " + String.format(Locale.ROOT, "%.4g", costs.get(0)) + " at iteration 1)")
                .hasMessageContaining("a smaller learning rate usually helps")
                .hasMessageContaining("10.0");
    }

    @Test
    void notFinite_namesTheFirstBadTensor() {
        Network network = network(Activations.RELU);
        TrainingDivergedException failure = failure(trainer(1e308), network, DATA);
        assertThat(failure.iteration()).isEqualTo(2);
        assertThat(failure).hasMessageContaining("the first tensor that is not finite is layer 1 weights;");
        assertThat(parameters(network)).containsExactly(seen.get(0));
    }

    @Test
    void notFinite_afterTheLastUpdate() {
        Network network = network(Activations.RELU);
        Trainer once = new Trainer(COST, new GradientDescent(1e308), 1).withListeners(recorder);
        TrainingDivergedException failure = failure(once, network, DATA);
        assertThat(failure.iteration()).isEqualTo(1);
        assertThat(failure.cost()).isEqualTo(costs.get(0));
        assertThat(failure)
                .hasMessageStartingWith(
                        "training diverged: the update of iteration 1 made layer 1 weights not finite;");
        assertThat(parameters(network)).containsExactly(seen.get(0));
    }

    @Test
    void notFinite_inTheData() {
        Network network = network(Activations.TANH);
        double[] before = parameters(network);
        Dataset data = new Dataset(1, 1, new double[] {1, Double.NaN, 3}, new double[] {2, 1, 3});
        TrainingDivergedException failure = failure(trainer(0.1), network, data);
        assertThat(failure.iteration()).isEqualTo(1);
        assertThat(failure)
                .hasMessageStartingWith("training diverged: the cost of iteration 1 is NaN; the first tensor")
                .hasMessageContaining("is layer 1 z;");
        assertThat(parameters(network)).containsExactly(before);
        assertThat(costs).isEmpty();
    }

    @Test
    void costLimit_passed() {
        Network network = network(Activations.IDENTITY);
        TrainingDivergedException failure = failure(trainer(1).withCostLimit(1e6), network, DATA);
        assertThat(failure.cost()).isFinite().isGreaterThan(1e6);
        assertThat(costs).allSatisfy(cost -> assertThat(cost).isLessThanOrEqualTo(1e6));
        assertThat(failure)
                .hasMessageContaining(", above the limit of 1.000e+06")
                .hasMessageNotContaining("not finite");
        assertThat(parameters(network)).containsExactly(seen.get(failure.iteration() - 2));
    }

    @Test
    void costLimit_penaltiesDoNotCount() {
        // A line through the origin with w = 1 costs nothing, and its penalty is λ/(2m) = 10.
        Network network = Line.network(backend, 3, new L2(60));
        Trainer trainer = new Trainer(COST, new GradientDescent(1e-3), 5).withCostLimit(5);
        assertThat(trainer.train(network, Line.counting(3)).cost(1)).isEqualTo(10);
    }

    @Test
    void network_afterDivergenceTrainsOn() {
        Network network = network(Activations.IDENTITY);
        failure(trainer(1).withCostLimit(1e3), network, DATA);
        double last = costs.get(costs.size() - 1);
        History history = new Trainer(COST, new GradientDescent(1e-4), 50).train(network, DATA);
        assertThat(history.cost(1)).isEqualTo(last);
        assertThat(history.cost(50)).isLessThan(last);
    }
}
