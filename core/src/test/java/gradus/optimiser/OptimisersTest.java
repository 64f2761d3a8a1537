package gradus.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.layer.Parameter;
import gradus.lookup.ServiceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimisersTest {

    private ServiceFiles files;

    private static List<Optimiser> own() {
        return List.of(
                new GradientDescent(0.01),
                new Momentum(0.01, 0.9),
                new Nesterov(0.01, 0.9),
                new AdaGrad(0.05, 1e-8),
                new RmsProp(0.001, 0.9, 1e-8),
                new Adam(0.001, 0.9, 0.999, 1e-8),
                new AdamW(0.001, 0.9, 0.999, 1e-8, 0.01),
                new Nadam(0.001, 0.9, 0.999, 1e-8));
    }

    @BeforeEach
    void searchAnotherFolder(@TempDir Path folder) throws IOException {
        files = new ServiceFiles(folder);
    }

    @AfterEach
    void searchItNoMore() throws IOException {
        files.close();
    }

    @ParameterizedTest
    @MethodSource("own")
    void named_ownHasTheDocumentedDefaults(Optimiser optimiser) {
        assertThat(Optimisers.named(optimiser.name())).isEqualTo(optimiser);
    }

    @ParameterizedTest
    @MethodSource("own")
    void withLearningRate_changesNothingElse(Optimiser optimiser) {
        Optimiser other = optimiser.withLearningRate(0.7);
        assertThat(other.learningRate()).isEqualTo(0.7);
        assertThat(other.withLearningRate(optimiser.learningRate())).isEqualTo(optimiser);
    }

    @Test
    void names_own() {
        assertThat(Optimisers.names())
                .containsExactlyElementsOf(own().stream().map(Optimiser::name).toList());
    }

    @Test
    void named_unknown() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Optimisers.named("adm"))
                .withMessage("unknown optimiser 'adm'; did you mean 'adam'? (there are: gradient-descent, momentum,"
                        + " nesterov, adagrad, rmsprop, adam, adamw, nadam)");
    }

    @Test
    void named_registeredByAnotherJar() throws IOException {
        files.register(Optimiser.class, SignDescent.class.getName());
        Optimiser found = Optimisers.named("sign-descent");
        assertThat(found).isInstanceOf(SignDescent.class);
        assertThat(found.withLearningRate(0.5)).isEqualTo(new SignDescent(0.5));
    }

    /** An optimiser that does not come with Gradus; what it would do to a parameter does not matter here. */
    public record SignDescent(double learningRate) implements Optimiser {

        /** As the service loader makes one. */
        public SignDescent() {
            this(0.1);
        }

        @Override
        public String name() {
            return "sign-descent";
        }

        @Override
        public SignDescent withLearningRate(double other) {
            return new SignDescent(other);
        }

        @Override
        public Updater updaterFor(Parameter parameter) {
            return alpha -> {};
        }
    }
}
