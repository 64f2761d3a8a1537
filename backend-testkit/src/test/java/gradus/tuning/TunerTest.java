package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.data.Dataset;
import gradus.optimiser.Adam;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Optimiser;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TunerTest {

    private static final CrossValidation THREE_FOLDS = new CrossValidation(3, 2, 5);

    /** Two clouds in more dimensions than there are examples. */
    private static Dataset clouds(int examples, long seed) {
        NumpyRandom random = new NumpyRandom(seed);
        int features = 40;
        double[] y = IntStream.range(0, examples).mapToDouble(i -> i % 2).toArray();
        double[] x = new double[features * examples];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian() + (y[i % examples] == 1 && i / examples < 10 ? 1 : 0);
        }
        return new Dataset(features, 1, x, y);
    }

    private static Setting setting(Optimiser optimiser, double dropout, int iterations) {
        return new Setting(List.of(3), Activations.TANH, optimiser, 0.1, dropout, iterations);
    }

    private static List<Setting> settings() {
        return List.of(
                setting(new GradientDescent(0.01), 0, 1),
                setting(new GradientDescent(0.1), 0, 60),
                setting(new GradientDescent(1e9), 0, 20),
                setting(new Adam(0.01), 0.5, 40),
                setting(new Adam(0.1), 0, 40));
    }

    private static Backend reference() {
        return new ReferenceBackend(Precision.FLOAT64);
    }

    private static Tuner tuner(int threads) {
        return new Tuner(THREE_FOLDS, threads, TunerTest::reference).withPreparation(Preparation.SPAN);
    }

    @Test
    void search_anyNumberOfThreads_sameTrials() {
        List<Trial> alone = tuner(1).search(settings(), clouds(18, 1));
        assertThat(tuner(3).search(settings(), clouds(18, 1))).isEqualTo(alone);
        assertThat(tuner(20).search(settings(), clouds(18, 1))).isEqualTo(alone);
    }

    @Test
    void search_trainingThatDiverges_isTheLastResultWithItsReason() {
        List<Trial> trials = tuner(2).search(settings(), clouds(18, 1));
        assertThat(trials).hasSize(5).isSortedAccordingTo(Trial.BEST_FIRST);
        assertThat(trials.get(4).index()).isEqualTo(2);
        assertThat(trials.get(4).failure().orElseThrow())
                .startsWith("fold 1, repetition 1: training diverged: the cost of iteration 2 is ");
        assertThat(trials.subList(0, 4))
                .allSatisfy(trial -> assertThat(trial.scores()).hasSize(6));
        assertThat(trials.get(0).accuracy().mean())
                .isGreaterThan(trials.get(3).accuracy().mean());
    }

    @Test
    void search_trial_dependsOnNoOther() {
        List<Setting> settings = settings();
        Trial alone = tuner(1).search(settings.subList(0, 1), clouds(18, 1)).get(0);
        assertThat(tuner(2).search(settings, clouds(18, 1))).contains(alone);
    }

    @Test
    void search_otherSeed_otherScores() {
        Tuner other = new Tuner(new CrossValidation(3, 2, 6), 2, TunerTest::reference);
        assertThat(other.search(settings(), clouds(18, 1)))
                .isNotEqualTo(tuner(2).withPreparation(Preparation.NONE).search(settings(), clouds(18, 1)));
    }

    @Test
    void search_keptTrials_runNotAgain() {
        Map<Integer, Trial> kept = new HashMap<>();
        List<Integer> ran = new ArrayList<>();
        TrialJournal journal = journal(kept, ran);
        List<Trial> trials = tuner(1).withJournal(journal).search(settings(), clouds(18, 1));
        assertThat(ran).containsExactly(0, 1, 2, 3, 4);
        kept.remove(3);
        ran.clear();
        List<String> told = new ArrayList<>();
        TuningListener listener = (trial, finished, all) -> told.add(trial.index() + ": " + finished + " of " + all);
        assertThat(tuner(1).withJournal(journal).withListener(listener).search(settings(), clouds(18, 1)))
                .isEqualTo(trials);
        assertThat(ran).containsExactly(3);
        assertThat(told).containsExactly("0: 1 of 5", "1: 2 of 5", "2: 3 of 5", "3: 4 of 5", "4: 5 of 5");
    }

    private static TrialJournal journal(Map<Integer, Trial> kept, List<Integer> ran) {
        return new TrialJournal() {
            @Override
            public Optional<Trial> find(int index, Setting setting) {
                return Optional.ofNullable(kept.get(index));
            }

            @Override
            public void add(Trial trial) {
                ran.add(trial.index());
                kept.put(trial.index(), trial);
            }
        };
    }

    @Test
    void test_severalSeeds_differAndDoNotDependOnThreads() {
        Setting setting = settings().get(1);
        FinalTest test = tuner(1).test(setting, clouds(18, 1), clouds(10, 2), 4);
        assertThat(test.scores()).hasSize(4).doesNotHaveDuplicates();
        assertThat(tuner(3).test(setting, clouds(18, 1), clouds(10, 2), 4)).isEqualTo(test);
        assertThat(test.accuracy().count()).isEqualTo(4);
        assertThat(test.accuracy().mean()).isGreaterThan(0.5);
    }

    @Test
    void test_trainingsThatDiverge_areResultsWithTheirReasons() {
        FinalTest test = tuner(2).test(settings().get(2), clouds(18, 1), clouds(10, 2), 3);
        assertThat(test.succeeded()).isFalse();
        assertThat(test.seeds()).isEqualTo(3);
        assertThat(test.scores()).isEmpty();
        assertThat(test.failures()).hasSize(3);
        assertThat(test.failures().get(1)).startsWith("seed 2: training diverged: the cost of iteration 2 is ");
    }

    @Test
    void test_costThatIsNoNumber_isAFailure() {
        Dataset clouds = clouds(10, 2);
        double[] x = clouds.inputs();
        x[0] = Double.NaN;
        Dataset broken = new Dataset(clouds.features(), 1, x, clouds.targets());
        FinalTest test =
                tuner(1).withPreparation(Preparation.NONE).test(settings().get(0), clouds(18, 1), broken, 1);
        assertThat(test.failures()).containsExactly("seed 1: the cost of the examples that are not trained on is NaN");
    }

    @Test
    void search_largePenalty_isNoDivergence() {
        // λ/(2m) Σ w² begins at about 1000/24 · 8, far above the limit of the cost.
        Setting heavy = new Setting(List.of(3), Activations.TANH, new GradientDescent(1e-3), 1000, 0, 5);
        assertThat(tuner(1).search(List.of(heavy), clouds(18, 1)))
                .allSatisfy(trial -> assertThat(trial.failure()).isEmpty());
    }

    @Test
    void labels_otherThanTwo_areRefused() {
        double[] three = IntStream.range(0, 18).mapToDouble(i -> i % 3).toArray();
        Dataset examples = new Dataset(1, 1, new double[18], three);
        Dataset right = new Dataset(1, 1, new double[2], new double[] {0, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tuner(1).search(settings(), examples))
                .withMessage("tuner: expected the label 0 or 1 for each training example, received 2.0; search with two"
                        + " classes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tuner(1).test(settings().get(0), examples, right, 1))
                .withMessageContaining("each training example, received 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tuner(1).test(settings().get(0), right, examples, 1))
                .withMessageContaining("each test example, received 2.0");
    }

    @Test
    void nothingToDo_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tuner(1).search(List.of(), clouds(18, 1)))
                .withMessage("tuner: expected at least one setting to try, received none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tuner(1).test(settings().get(0), clouds(18, 1), clouds(10, 2), 0))
                .withMessage("tuner: expected at least 1 seed to test from, received 0");
    }

    @Test
    void search_backendThatCannotBeOpened_saysSo() {
        Tuner broken = new Tuner(THREE_FOLDS, 2, () -> {
            throw new IllegalStateException("no backend here");
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> broken.search(settings(), clouds(18, 1)))
                .withMessage("no backend here");
    }

    @Test
    void tuner_illegalArguments_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tuner(THREE_FOLDS, 0, TunerTest::reference));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tuner(1).search(settings(), new Dataset(1, 2, new double[6], new double[12])))
                .withMessageContaining("expected one output");
    }
}
