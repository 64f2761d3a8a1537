package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import gradus.testing.CentralDifferences;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every cost, those found on the class path and more. */
final class CostTest {

    private static final Shape SHAPE = Shape.of(3, 7);

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Workspace scratch = new Workspace(backend);

    @AfterEach
    void close() {
        backend.close();
    }

    static Stream<Cost> costs() {
        ClassWeights weights = ClassWeights.of(0.5, 3, 0);
        BinaryCrossEntropy binary = new BinaryCrossEntropy(2.5, 0.2);
        CategoricalCrossEntropy categorical = new CategoricalCrossEntropy(weights, 0.1);
        return Stream.concat(
                Costs.names().stream().map(Costs::named),
                Stream.of(
                        new BinaryCrossEntropy().withPositiveWeight(0.3),
                        new BinaryCrossEntropy().withLabelSmoothing(0.3),
                        binary,
                        new BinaryCrossEntropyFromLogits(),
                        new BinaryCrossEntropyFromLogits(binary),
                        new CategoricalCrossEntropy().withClassWeights(weights),
                        new CategoricalCrossEntropy().withLabelSmoothing(0.1),
                        categorical,
                        new CategoricalCrossEntropyFromLogits(),
                        new CategoricalCrossEntropyFromLogits(categorical),
                        new Huber(0.25),
                        new Huber(2)));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void gradient_isTheDerivativeOfTheSumOverExamples(Cost cost) {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Tensor a = predictions(cost, random);
            Tensor y = labels(random);
            double[] ofMean = CentralDifferences.of(() -> cost.value(a, y, scratch), a);
            double[] ofSum = Arrays.stream(ofMean).map(d -> d * SHAPE.columns()).toArray();
            assertThat(CentralDifferences.relativeDifference(gradient(cost, a, y), ofSum))
                    .as("%s, seed %d", cost, seed)
                    .isLessThan(1e-7);
        }
    }

    @ParameterizedTest
    @MethodSource("costs")
    void valueAndGradient_leaveTheirArguments(Cost cost) {
        SplittableRandom random = new SplittableRandom(1);
        Tensor a = predictions(cost, random);
        Tensor y = labels(random);
        double[] before = a.toArray();
        double[] labels = y.toArray();
        cost.value(a, y, scratch);
        gradient(cost, a, y);
        assertThat(a.toArray()).containsExactly(before);
        assertThat(y.toArray()).containsExactly(labels);
    }

    @ParameterizedTest
    @MethodSource("costs")
    void value_ofExamplesIsTheMeanOfEach(Cost cost) {
        SplittableRandom random = new SplittableRandom(2);
        Tensor a = predictions(cost, random);
        Tensor y = labels(random);
        double sum = 0;
        for (int i = 0; i < SHAPE.columns(); i++) {
            sum += cost.value(column(a, i), column(y, i), scratch);
        }
        // At most 60 operations on numbers below 100, each wrong by less than 2⁻⁵² of that.
        assertThat(cost.value(a, y, scratch)).isCloseTo(sum / SHAPE.columns(), within(1.4e-12));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void notANumber_isNotHidden(Cost cost) {
        Tensor a = backend.tensor(Shape.of(3, 2), 0.3, 0.4, Double.NaN, 0.1, 0.2, 0.3);
        Tensor y = backend.tensor(Shape.of(3, 2), 0, 1, 1, 0, 0, 0);
        assertThat(cost.value(a, y, scratch)).isNaN();
        assertThat(gradient(cost, a, y)[2]).isNaN();
    }

    /**
     * Predictions farther from every kink than the step of the central differences: no z is near a multiple of ¼. None is
     * beyond ±1.6, so that no probability a is below 1/50, where the differences of ln a are wrong by ε²/(3a²) = 8·10⁻⁸.
     */
    private Tensor predictions(Cost cost, SplittableRandom random) {
        double[] numbers = random.doubles(SHAPE.size(), -0.1, 0.1)
                .map(v -> random.nextInt(-6, 6) * 0.25 + 0.125 + v)
                .toArray();
        Tensor z = backend.tensor(SHAPE, numbers);
        Tensor a = backend.zeros(SHAPE);
        cost.outputActivation().forward(z, a);
        return a;
    }

    private Tensor labels(SplittableRandom random) {
        return backend.tensor(
                SHAPE, random.ints(SHAPE.size(), 0, 2).asDoubleStream().toArray());
    }

    private Tensor column(Tensor matrix, int column) {
        double[] numbers = new double[SHAPE.rows()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = matrix.element(row * SHAPE.columns() + column);
        }
        return backend.tensor(Shape.of(numbers.length, 1), numbers);
    }

    private double[] gradient(Cost cost, Tensor a, Tensor y) {
        Tensor dA = backend.zeros(a.shape());
        cost.gradient(a, y, scratch, dA);
        return dA.toArray();
    }
}
