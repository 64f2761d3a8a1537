package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In float64 the article's runs agree on both backends, in every tensor, for as long as round-off lets them. */
class ArticleComparisonTest {

    @ParameterizedTest
    @ValueSource(strings = {"tanh", "relu"})
    void compare_articleData_ejmlAndNd4j_agreeForTwoThousandIterations(String activation) {
        GradusRun run = GradusRun.of(
                "compare",
                "--backends",
                "ejml,nd4j",
                "--data",
                ArticleData.folder().toString(),
                "--activation",
                activation,
                "--iterations",
                "2000",
                "--tolerance",
                "1e-9");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("forward-" + activation + ": the backends agree in all 2000 iterations\n");
        assertThat(run.exitCode()).isZero();
    }
}
