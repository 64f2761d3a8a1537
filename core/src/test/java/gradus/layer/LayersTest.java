package gradus.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.initialiser.Initialiser;
import gradus.lookup.ServiceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

    private ServiceFiles files;

    @BeforeEach
    void searchAnotherFolder(@TempDir Path folder) throws IOException {
        files = new ServiceFiles(folder);
    }

    @AfterEach
    void searchItNoMore() throws IOException {
        files.close();
    }

    @Test
    void named_dense() {
        assertThat(Layers.names()).containsExactly("dense");
        assertThat(Layers.named("dense").layer(3, Activations.RELU, Initialiser.glorot()))
                .isEqualTo(new Dense(3, Activations.RELU, Initialiser.glorot()));
    }

    @Test
    void named_unknown() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Layers.named("dens"))
                .withMessage("unknown layer 'dens'; did you mean 'dense'? (there are: dense)");
    }

    @Test
    void named_registeredByAnotherJar() throws IOException {
        files.register(LayerFactory.class, Half.class.getName());
        assertThat(Layers.named("half")
                        .layer(8, Activations.TANH, Initialiser.he())
                        .outputs(2))
                .isEqualTo(4);
    }

    /** A kind of layer that does not come with Gradus. */
    public static final class Half implements LayerFactory {

        @Override
        public String name() {
            return "half";
        }

        @Override
        public LayerSpec layer(int units, Activation activation, Initialiser weights) {
            return new Dense(units / 2, activation, weights);
        }
    }
}
