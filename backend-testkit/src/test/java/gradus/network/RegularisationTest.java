package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RegularisationTest {

    private static final double LAMBDA = 0.6;

    private static final Initialiser WEIGHTS = Initialiser.of("given", (units, inputs, random) -> new double[] {3, -4});

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @Test
    void l2_isInTheCost_andInTheGradientOfWeightsAlone() {
        double[] plain = costAndGradients(Regulariser.NONE, 2);
        double[] regularised = costAndGradients(new L2(LAMBDA), 2);
        // λ/(2m) (3² + 4²) and λ/m w, with m = 2
        assertThat(regularised[0] - plain[0]).isCloseTo(3.75, within(1e-14));
        assertThat(regularised[1] - plain[1]).isCloseTo(0.9, within(1e-14));
        assertThat(regularised[2] - plain[2]).isCloseTo(-1.2, within(1e-14));
        assertThat(regularised[3]).isEqualTo(plain[3]);
    }

    @Test
    void examplesOfTheTrainingSet_areTheMOfPenalties() {
        double[] plain = costAndGradients(Regulariser.NONE, 20);
        double[] regularised = costAndGradients(new L2(LAMBDA), 20);
        assertThat(regularised[0] - plain[0]).isCloseTo(0.375, within(1e-14));
        assertThat(regularised[1] - plain[1]).isCloseTo(0.09, within(1e-14));
    }

    @Test
    void biasesInTheReportedCost_areNotInTheGradient() {
        double[] plain = costAndGradients(new L2(LAMBDA), 2);
        double[] reported = costAndGradients(new L2(LAMBDA, true), 2);
        assertThat(reported[0] - plain[0]).isCloseTo(LAMBDA / 4 * 0.25, within(1e-14)); // b is 0.5
        assertThat(reported[3]).isEqualTo(plain[3]);
    }

    @Test
    void constraint_holdsBehindAnUpdate() {
        Regulariser halving = new Regulariser() {
            @Override
            public void constrain(Tensor w, Workspace scratch) {
                w.backend().binary(BinaryOp.MULTIPLY, w, 0.5, w);
            }
        };
        try (Network network = network(halving);
                Objective objective = new Objective(network, new BinaryCrossEntropy())) {
            objective.constrain();
            assertThat(network.parameters().get(0).value().toArray()).containsExactly(1.5, -2);
        }
    }

    /** Returns the cost, the gradient of both weights and that of the bias. */
    private double[] costAndGradients(Regulariser regulariser, int trainingExamples) {
        try (Network network = network(regulariser);
                Objective objective = new Objective(network, new BinaryCrossEntropy(), trainingExamples);
                Tensor x = backend.tensor(Shape.of(2, 2), 0.1, 0.2, -0.3, 0.4);
                Tensor y = backend.tensor(Shape.of(1, 2), 1, 0)) {
            Parameter bias = network.parameters().get(1);
            backend.fill(0.5, bias.value());
            double cost = objective.forward(x, y, Mode.TRAINING);
            objective.backward(y);
            double[] weights = network.parameters().get(0).gradient().toArray();
            return new double[] {cost, weights[0], weights[1], bias.gradient().element(0)};
        }
    }

    private Network network(Regulariser regulariser) {
        return NetworkSpec.of(2, new Dense(1, Activations.SIGMOID, WEIGHTS, regulariser))
                .build(backend, new SplittableRandom(1), 2);
    }
}
