package gradus.initialiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.lookup.ServiceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InitialisersTest {

    private ServiceFiles files;

    private static Stream<Initialiser> own() {
        return Stream.of(
                Initialiser.zeros(),
                Initialiser.constant(Constant.DEFAULT_VALUE),
                Initialiser.scaledNormal(ScaledNormal.DEFAULT_SCALE),
                Initialiser.uniform(Uniform.DEFAULT_LIMIT),
                Initialiser.he(),
                Initialiser.heUniform(),
                Initialiser.xavier(),
                Initialiser.glorot(),
                Initialiser.glorotUniform(),
                Initialiser.leCun(),
                Initialiser.leCunUniform(),
                Initialiser.orthogonal(Orthogonal.DEFAULT_GAIN));
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
    void named_own_hasTheDefaults(Initialiser initialiser) {
        assertThat(Initialisers.named(initialiser.name())).isEqualTo(initialiser);
    }

    @Test
    void names_own() {
        assertThat(Initialisers.names())
                .containsExactlyElementsOf(own().map(Initialiser::name).toList());
    }

    @Test
    void named_unknown() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Initialisers.named("gloroth"))
                .withMessageStartingWith("unknown initialiser 'gloroth'; did you mean 'glorot'? (there are: zeros, ");
    }

    @Test
    void named_registeredByAnotherJar() throws IOException {
        files.register(Initialiser.class, Ones.class.getName());
        assertThat(Initialisers.named("ones")).isInstanceOf(Ones.class);
    }

    /** An initialiser that does not come with Gradus. */
    public record Ones() implements Initialiser {

        @Override
        public String name() {
            return "ones";
        }

        @Override
        public double[] draw(int units, int inputs, RandomGenerator random) {
            return Initialiser.constant(1).draw(units, inputs, random);
        }
    }
}
