package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.lookup.ServiceFiles;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostsTest {

    private static final String[] OWN = {
        "binary-cross-entropy",
        "categorical-cross-entropy",
        "mean-squared-error",
        "mean-absolute-error",
        "huber",
        "hinge"
    };

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
    void names_own() {
        assertThat(Costs.names()).containsExactly(OWN);
    }

    @Test
    void named_hasDefaultParameters() {
        assertThat(Costs.named("binary-cross-entropy")).isEqualTo(new BinaryCrossEntropy(1, 0));
        assertThat(Costs.named("categorical-cross-entropy"))
                .isEqualTo(new CategoricalCrossEntropy(ClassWeights.EQUAL, 0));
        assertThat(Costs.named("huber")).isEqualTo(new Huber(Huber.DEFAULT_DELTA));
        assertThat(Costs.named("hinge")).isInstanceOf(Hinge.class);
    }

    @Test
    void named_unknown() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Costs.named("hubre"))
                .withMessage("unknown cost 'hubre'; did you mean 'huber'? (there are: " + String.join(", ", OWN) + ")");
    }

    @Test
    void named_registeredByAnotherJar() throws IOException {
        files.register(Cost.class, Nothing.class.getName());
        assertThat(Costs.named("nothing")).isInstanceOf(Nothing.class);
    }

    /** A cost that does not come with Gradus. */
    public static final class Nothing implements Cost {

        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public double value(Tensor a, Tensor y, Workspace scratch) {
            return 0;
        }

        @Override
        public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
            dA.backend().fill(0, dA);
        }
    }
}
