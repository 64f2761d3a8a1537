package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.lookup.ServiceFiles;
import gradus.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationsTest {

    private ServiceFiles files;

    private static Stream<Activation> own() {
        return Stream.of(
                Activations.IDENTITY,
                Activations.SIGMOID,
                Activations.TANH,
                Activations.RELU,
                Activations.LEAKY_RELU,
                Activations.ELU,
                Activations.SELU,
                Activations.GELU,
                Activations.GELU_TANH,
                Activations.SOFTPLUS,
                Activations.SOFTSIGN,
                Activations.SWISH,
                Activations.HARD_SIGMOID,
                Activations.SOFTMAX);
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
    void named_own(Activation activation) {
        assertThat(Activations.named(activation.name())).hasSameClassAs(activation);
    }

    @Test
    void names_own() {
        assertThat(Activations.names())
                .containsExactly(
                        "identity",
                        "sigmoid",
                        "tanh",
                        "relu",
                        "leaky-relu",
                        "elu",
                        "selu",
                        "gelu",
                        "gelu-tanh",
                        "softplus",
                        "softsign",
                        "swish",
                        "hard-sigmoid",
                        "softmax");
    }

    @Test
    void named_leakyReluHasTheDefaultSlope() {
        assertThat(Activations.named("leaky-relu")).isEqualTo(new LeakyRelu(LeakyRelu.DEFAULT_SLOPE));
    }

    @Test
    void named_unknown() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Activations.named("sigmod"))
                .withMessage(
                        "unknown activation 'sigmod'; did you mean 'sigmoid'?"
                                + " (there are: identity, sigmoid, tanh, relu, leaky-relu, elu, selu, gelu, gelu-tanh, softplus, softsign, swish, hard-sigmoid, softmax)");
    }

    @Test
    void named_registeredByAnotherJar() throws IOException {
        files.register(Activation.class, Cube.class.getName());
        assertThat(Activations.named("cube")).isInstanceOf(Cube.class);
    }

    /** An activation that does not come with Gradus. */
    public static final class Cube implements Activation {

        private final Activation cube = Activation.of("cube", z -> z * z * z, z -> 3 * z * z);

        @Override
        public String name() {
            return cube.name();
        }

        @Override
        public void forward(Tensor z, Tensor a) {
            cube.forward(z, a);
        }

        @Override
        public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
            cube.backward(z, a, dA, dZ);
        }
    }
}
