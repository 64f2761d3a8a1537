package gradus.examples.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.data.Dataset;
import gradus.examples.series.TrainingExperiment;
import gradus.examples.source.ImageSet;
import gradus.layer.Dense;
import gradus.random.NumpyRandom;
import gradus.tensor.Precision;
import gradus.training.TrainingDivergedException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HorizonTest {

    private static final int FEATURES = 30;
    private static final int EXAMPLES = 12;

    @Test
    void of_calmTraining_isTrustedToTheEnd() {
        HorizonResult result = horizon(1).of(experiment(0.1, 200), data());
        assertThat(result.members()).isEqualTo(5);
        assertThat(result.rows()).extracting(HorizonRow::iteration).containsExactly(100, 200);
        assertThat(result.rows()).allMatch(row -> row.spread() > 0 && row.spread() < 1e-12);
        assertThat(result.trustworthyRows()).isEqualTo(2);
        assertThat(result.horizon()).isEqualTo(200);
        assertThat(result.firstApart()).isEmpty();
    }

    @Test
    void of_anyNumberOfThreads_isTheSameToTheBit() {
        HorizonResult one = horizon(1).of(experiment(2, 300), data());
        HorizonResult three = horizon(3).of(experiment(2, 300), data());
        assertThat(three).isEqualTo(one);
    }

    @Test
    void of_opensABackendForEachMember() {
        AtomicInteger opened = new AtomicInteger();
        new Horizon(Member.ensemble(4), 2, () -> {
                    opened.incrementAndGet();
                    return new ReferenceBackend(Precision.FLOAT64);
                })
                .of(experiment(0.1, 1), data());
        assertThat(opened).hasValue(4);
    }

    @Test
    void of_memberDiverges_saysSo() {
        double[] targets = {0, 1, Double.NaN};
        Dataset bad = new Dataset(1, 1, new double[] {0.5, 1, 2}, targets);
        assertThatExceptionOfType(TrainingDivergedException.class)
                .isThrownBy(() -> horizon(2).of(experiment(0.1, 5), bad));
    }

    @Test
    void of_backendCannotBeOpened_throwsItsError() {
        Error failure = new NoClassDefFoundError("org/blas/Tanh");
        Horizon horizon = new Horizon(Member.ensemble(2), 2, () -> {
            throw failure;
        });
        assertThatThrownBy(() -> horizon.of(experiment(0.1, 1), data())).isSameAs(failure);
    }

    @Test
    void horizon_withoutThreads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> horizon(0))
                .withMessage("horizon: expected at least 1 thread, received 0");
    }

    @Test
    void result_rowsAreTrustedUpToTheFirstThatDiffers() {
        double[] one = costs(400);
        double[] other = costs(400);
        other[249] = 0.51; // an iteration between two rows
        other[299] = 0.52; // the third row; the fourth agrees again, which is luck
        HorizonResult result = HorizonResult.of(experiment(0.1, 400), List.of(one, other, costs(400)));
        assertThat(result.rows()).extracting(HorizonRow::same).containsExactly(true, true, false, true);
        assertThat(result.rows().get(2).spread()).isEqualTo(0.52 - 0.5);
        assertThat(result.rows().get(2).cost()).isEqualTo(0.5);
        assertThat(result.trustworthyRows()).isEqualTo(2);
        assertThat(result.horizon()).isEqualTo(200);
        assertThat(result.firstApart()).hasValue(250);
    }

    @Test
    void result_spreadBelowThePrintedDigits_isTrusted() {
        double[] other = costs(100);
        other[99] = 0.50001;
        assertThat(HorizonResult.of(experiment(0.1, 100), List.of(costs(100), other))
                        .trustworthyRows())
                .isEqualTo(1);
    }

    @Test
    void result_noRowTrusted_hasNoHorizon() {
        double[] other = costs(100);
        other[99] = Double.NaN;
        HorizonResult result = HorizonResult.of(experiment(0.1, 100), List.of(costs(100), other));
        assertThat(result.trustworthyRows()).isZero();
        assertThat(result.horizon()).isZero();
        assertThat(result.firstApart()).hasValue(100);
    }

    private static Horizon horizon(int threads) {
        return new Horizon(Member.ensemble(5), threads, () -> new ReferenceBackend(Precision.FLOAT64));
    }

    private static TrainingExperiment experiment(double learningRate, int iterations) {
        return new TrainingExperiment(
                "tiny",
                "for a test",
                ImageSet.CATS_AND_OTHERS,
                inputs -> List.of(new Dense(4, Activations.TANH), new Dense(1, Activations.SIGMOID)),
                learningRate,
                iterations);
    }

    private static Dataset data() {
        NumpyRandom random = new NumpyRandom(1);
        double[] x = random.doubles(FEATURES * EXAMPLES).toArray();
        double[] y = random.ints(EXAMPLES, 0, 2).asDoubleStream().toArray();
        return new Dataset(FEATURES, 1, x, y);
    }

    private static double[] costs(int count) {
        double[] costs = new double[count];
        Arrays.fill(costs, 0.5);
        return costs;
    }
}
