package gradus.examples.series;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.BackendCandidate;
import gradus.backend.Backends;
import gradus.data.Dataset;
import gradus.examples.command.ArticleData;
import gradus.examples.source.ImageSet;
import gradus.examples.source.SeriesFolder;
import gradus.optimiser.GradientDescent;
import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.training.Trainer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The article's experiments in Gram form are those in plain form, up to round-off: in the cost of every iteration and in all
 * weights and biases, with every optimiser that has the form, with and without L2 and dropout.
 *
 * <p>Momentum and Nesterov's gradient make steps ten times as long as those of gradient descent with the same α. With a tenth
 * of the article's 0.03 they learn as fast as the article does. With 0.03 itself they get within 300 iterations to where the
 * article's tanh network is after more than 2000: into chaos, where two plain trainings have no digit in common. There the
 * yardstick is how far plain trainings get from it that start a unit in the last place away.
 */
class ArticleGramFormTest {

    private static final double LEARNING_RATE = 0.03;

    /** How far the forms may be apart, relative to a cost or to the largest magnitude of a tensor. */
    private static final double RELATIVE = 1e-10;

    /** How far the weights of the first layer go at least; if they stayed where they are it would say nothing that they agree. */
    private static final double LEARNT = 1e-3;

    /** Every case is tried on the fastest backend, one on each of the others: a plain training takes seconds. */
    private static final String FASTEST = "simd";

    private static Dataset data;

    @BeforeAll
    static void readImages() {
        data = Dataset.ofTwoClasses(new SeriesFolder(ArticleData.folder())
                .read(ImageSet.CATS_AND_OTHERS)
                .training());
    }

    static Stream<Arguments> cases() {
        return Stream.concat(
                experiments().flatMap(ArticleGramFormTest::variations).map(each -> Arguments.of(FASTEST, each)),
                otherBackends().map(each -> Arguments.of(each, withEverything())));
    }

    private static Stream<String> experiments() {
        return Stream.of("forward-tanh", "forward-relu");
    }

    private static Stream<Variation> variations(String experiment) {
        return LinearOptimisers.asFastAs(LEARNING_RATE)
                .flatMap(optimiser -> Stream.of(Regulariser.NONE, new L2(0.02))
                        .flatMap(regulariser -> Stream.of(1.0, 0.5)
                                .map(keep -> new Variation(experiment, optimiser, regulariser, keep))));
    }

    private static Stream<String> otherBackends() {
        return Backends.candidates().stream()
                .filter(candidate -> candidate.state() == BackendCandidate.State.FOUND)
                .map(BackendCandidate::name)
                .filter(name -> !name.equals(FASTEST));
    }

    private static Variation withEverything() {
        return new Variation("forward-relu", new GradientDescent(LEARNING_RATE), new L2(0.02), 0.5);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gramForm_isThePlainForm(String backendName, Variation variation) {
        Trainer trainer = variation.trainer(1000);
        try (Backend backend = Backends.named(backendName, Precision.FLOAT64)) {
            Course plain = variation.train(trainer.inPlainForm(), backend, data);
            Course gram = variation.train(trainer, backend, data);
            assertForms(plain, gram);
            assertThat(plain.firstLayersWay()).as("what is learnt").isGreaterThan(LEARNT);
            assertThat(largest(gram.costsFrom(plain))).as("costs").isLessThanOrEqualTo(RELATIVE);
            assertThat(largest(gram.parametersFrom(plain))).as("parameters").isLessThanOrEqualTo(RELATIVE);
        }
    }

    static Stream<Variation> longSteps() {
        return experiments()
                .flatMap(experiment -> LinearOptimisers.fasterWith(LEARNING_RATE)
                        .map(optimiser -> new Variation(experiment, optimiser)));
    }

    /**
     * In Gram form each z is a sum of m products more, and each of them may lose it a unit in the last place. So it may be m times
     * as far away as plain trainings that start with every weight one such unit higher or lower. Measured were 41 times at most, in
     * the tanh network, all the way from 10⁻¹⁴ to 10⁻², which takes 40 iterations; the ReLU network goes as far as 10⁻⁹ in any form.
     */
    @ParameterizedTest
    @MethodSource("longSteps")
    void gramForm_longSteps_isAsNearAsTheTrainingLets(Variation variation) {
        Trainer trainer = variation.trainer(500);
        try (Backend backend = Backends.named(FASTEST, Precision.FLOAT64)) {
            Course plain = variation.train(trainer.inPlainForm(), backend, data);
            Course higher = variation.trainBeside(Math::nextUp, trainer.inPlainForm(), backend, data);
            Course lower = variation.trainBeside(Math::nextDown, trainer.inPlainForm(), backend, data);
            Course gram = variation.train(trainer, backend, data);
            assertForms(plain, gram);
            assertNear(gram.costsFrom(plain), higher.costsFrom(plain), lower.costsFrom(plain));
            assertNear(gram.parametersFrom(plain), higher.parametersFrom(plain), lower.parametersFrom(plain));
        }
    }

    private static void assertForms(Course plain, Course gram) {
        assertThat(plain.history().inGramForm()).isFalse();
        assertThat(gram.history().inGramForm()).isTrue();
    }

    private static void assertNear(double[] gram, double[] higher, double[] lower) {
        double spread = 0;
        for (int i = 0; i < gram.length; i++) {
            spread = Math.max(spread, Math.max(higher[i], lower[i]));
            assertThat(gram[i])
                    .as("difference %d, that of the neighbours so far %s", i, spread)
                    .isLessThanOrEqualTo(Math.max(RELATIVE, data.examples() * spread));
        }
    }

    private static double largest(double[] differences) {
        return Arrays.stream(differences).max().orElseThrow();
    }
}
