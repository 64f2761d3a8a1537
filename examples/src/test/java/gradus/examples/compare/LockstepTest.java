package gradus.examples.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class LockstepTest {

    private static final Dataset XOR =
            new Dataset(2, 1, new double[] {0, 0, 1, 1, 0, 1, 0, 1}, new double[] {0, 1, 1, 0});
    private static final NetworkSpec SPEC =
            NetworkSpec.of(2, new Dense(3, Activations.TANH), new Dense(1, Activations.SIGMOID));
    private static final int ITERATIONS = 20;

    private final List<Integer> seen = new ArrayList<>();

    @Test
    void train_sameBackend_showsEveryIterationOfBothAndNoDifference() {
        lockstep(new ReferenceBackend(Precision.FLOAT64), new ReferenceBackend(Precision.FLOAT64), (a, b) -> {
            assertThat(b.iteration()).isEqualTo(a.iteration());
            assertThat(b.cost()).isEqualTo(a.cost());
            assertThat(a.differencesTo(b)).allMatch(difference -> difference.size() == 0);
            seen.add(a.iteration());
        });
        assertThat(seen).hasSize(ITERATIONS).isSorted().startsWith(1).endsWith(ITERATIONS);
    }

    @Test
    void train_showsTensorsInTheOrderOfTheForwardPassThenTheCost() {
        List<String> names = new ArrayList<>();
        lockstep(new ReferenceBackend(Precision.FLOAT64), new ReferenceBackend(Precision.FLOAT64), (a, b) -> {
            if (a.iteration() == 1) {
                a.differencesTo(b).forEach(difference -> names.add(difference.where()));
            }
        });
        assertThat(names)
                .containsExactly(
                        "layer 1 weights",
                        "layer 1 bias",
                        "layer 1 z",
                        "layer 1 a",
                        "layer 2 weights",
                        "layer 2 bias",
                        "layer 2 z",
                        "layer 2 a",
                        "cost");
    }

    @Test
    void train_tanhOffFromACallOn_differsFirstInThatIterationsActivation() {
        List<Difference> apart = new ArrayList<>();
        lockstep(
                new ReferenceBackend(Precision.FLOAT64),
                TamperedBackend.slanted("off", 7, 1e-6),
                (a, b) -> a.differencesTo(b).stream()
                        .filter(difference -> difference.size() > 1e-9)
                        .forEach(apart::add));
        assertThat(apart.get(0).iteration()).isEqualTo(7);
        assertThat(apart.get(0).where()).isEqualTo("layer 1 a");
        assertThat(apart.get(0).size()).isBetween(0.999e-6, 1.001e-6);
    }

    @Test
    void train_oneSideCannotLink_endsBothAndSaysWhich() {
        Error failure = new NoClassDefFoundError("org/blas/Tanh");
        assertThatExceptionOfType(LockstepException.class)
                .isThrownBy(() -> failInTheFifthIteration(failure))
                .withMessage("b: NoClassDefFoundError: org/blas/Tanh")
                .withCause(failure);
        assertThat(seen).containsExactly(1, 2, 3, 4);
    }

    @Test
    void train_oneSideRunsOutOfMemory_endsBoth() {
        Error failure = new OutOfMemoryError("full");
        assertThatThrownBy(() -> failInTheFifthIteration(failure)).isSameAs(failure);
        assertThat(seen).containsExactly(1, 2, 3, 4);
    }

    private void failInTheFifthIteration(Error failure) {
        lockstep(
                new ReferenceBackend(Precision.FLOAT64),
                TamperedBackend.failing("b", 5, failure),
                (a, b) -> seen.add(a.iteration()));
    }

    @Test
    void train_oneSideDiverges_endsBothAndSaysWhich() {
        TamperedBackend diverging = new TamperedBackend("b", (result, call) -> {
            if (call == 3) {
                result.copyFrom(new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 0, 0, 0, 0, 0, 0, 0});
            }
        });
        assertThatExceptionOfType(LockstepException.class)
                .isThrownBy(() ->
                        lockstep(diverging, new ReferenceBackend(Precision.FLOAT64), (a, b) -> seen.add(a.iteration())))
                .withMessageStartingWith("a: training diverged: the cost of iteration 3 is NaN");
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void train_observerFails_endsBoth() {
        assertThatExceptionOfType(LockstepException.class)
                .isThrownBy(() -> lockstep(
                        new ReferenceBackend(Precision.FLOAT64), new ReferenceBackend(Precision.FLOAT64), (a, b) -> {
                            seen.add(a.iteration());
                            throw new IllegalStateException("seen enough");
                        }))
                .withMessageEndingWith(": seen enough");
        assertThat(seen).containsExactly(1);
    }

    private static void lockstep(Backend a, Backend b, BiConsumer<Snapshot, Snapshot> observer) {
        Trainer trainer = new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.5), ITERATIONS);
        try (Network onA = SPEC.build(a, new NumpyRandom(1), XOR.examples());
                Network onB = SPEC.build(b, new NumpyRandom(1), XOR.examples())) {
            new Lockstep(trainer, observer).train(new Lockstep.Side("a", onA), new Lockstep.Side("b", onB), XOR);
        }
    }
}
