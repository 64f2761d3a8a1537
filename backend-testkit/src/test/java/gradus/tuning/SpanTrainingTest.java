package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Mode;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Momentum;
import gradus.optimiser.Nesterov;
import gradus.optimiser.Optimiser;
import gradus.random.NumpyRandom;
import gradus.regulariser.L2;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import gradus.training.History;
import gradus.training.Trainer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is learnt from the span is what is learnt from the features. */
class SpanTrainingTest {

    private static final int FEATURES = 60;
    private static final int UNITS = 4;
    private static final int ITERATIONS = 50;

    static Stream<Optimiser> optimisersThatCommuteWithTurns() {
        return Stream.of(
                new GradientDescent(0.2), new Momentum().withLearningRate(0.05), new Nesterov().withLearningRate(0.05));
    }

    @ParameterizedTest
    @MethodSource("optimisersThatCommuteWithTurns")
    void training_onTheSpan_hasTheSameCostsAndPredictions(Optimiser optimiser) {
        NumpyRandom random = new NumpyRandom(1);
        HeldOut examples = new HeldOut(examples(9, random), examples(4, random));
        HeldOut reduced = Preparation.SPAN.prepare(examples);
        // Weights that are the same combinations of the examples in both; the turn takes one to the other.
        double[] combinations = DoubleStream.generate(random::nextGaussian)
                .map(value -> value / 10)
                .limit((long) UNITS * 13)
                .toArray();

        double[] original = trained(examples, optimiser, combinations);
        double[] onTheSpan = trained(reduced, optimiser, combinations);

        // Costs and probabilities are below 10; each iteration adds roundings of sums over 60 features, which training
        // here
        // does not amplify: the costs fall smoothly.
        assertThat(onTheSpan).containsExactly(original, within(ITERATIONS * FEATURES * 0x1p-53 * 100));
        assertThat(original[ITERATIONS - 1]).isLessThan(original[0] / 2);
    }

    private static Dataset examples(int count, NumpyRandom random) {
        double[] x = DoubleStream.generate(random::nextDouble)
                .limit((long) FEATURES * count)
                .toArray();
        double[] y =
                DoubleStream.generate(() -> random.nextInt() & 1).limit(count).toArray();
        return new Dataset(FEATURES, 1, x, y);
    }

    /** Returns the costs, and behind them what is predicted for the examples held out. */
    private static double[] trained(HeldOut examples, Optimiser optimiser, double[] combinations) {
        Dataset training = examples.training();
        Initialiser first = Initialiser.of("combinations", (units, inputs, random) -> weights(examples, combinations));
        NetworkSpec spec = NetworkSpec.of(
                training.features(),
                new Dense(UNITS, Activations.TANH, first, new L2(0.3)),
                new Dense(1, Activations.SIGMOID));
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64);
                Network network = spec.build(backend, new NumpyRandom(2), training.examples());
                Network judging = network.forBatchesOf(examples.judged().examples());
                Tensor x = examples.judged().x(backend)) {
            History history = new Trainer(new BinaryCrossEntropy(), optimiser, ITERATIONS).train(network, training);
            double[] predictions = judging.forward(x, Mode.INFERENCE).toArray();
            return DoubleStream.concat(DoubleStream.of(history.costs()), DoubleStream.of(predictions))
                    .toArray();
        }
    }

    private static double[] weights(HeldOut examples, double[] combinations) {
        int trained = examples.training().examples();
        int held = examples.judged().examples();
        int features = examples.training().features();
        double[] w = new double[UNITS * features];
        for (int unit = 0; unit < UNITS; unit++) {
            for (int i = 0; i < features; i++) {
                for (int j = 0; j < trained + held; j++) {
                    double x = j < trained
                            ? examples.training().inputs()[i * trained + j]
                            : examples.judged().inputs()[i * held + j - trained];
                    w[unit * features + i] += combinations[unit * (trained + held) + j] * x;
                }
            }
        }
        return w;
    }
}
