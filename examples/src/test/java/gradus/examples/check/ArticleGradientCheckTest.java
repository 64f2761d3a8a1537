package gradus.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.BackendCandidate;
import gradus.backend.Backends;
import gradus.examples.check.PublishedGradientCheck.Row;
import gradus.examples.command.ArticleData;
import gradus.examples.published.Mark;
import gradus.examples.report.CheckLines;
import gradus.examples.source.FolderSource;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The article's check comes out as it was published, on every backend, and is shown for what it is worth. */
class ArticleGradientCheckTest {

    static Stream<String> backends() {
        return Backends.candidates().stream()
                .filter(candidate -> candidate.state() == BackendCandidate.State.FOUND)
                .map(BackendCandidate::name);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void articleData_publishedDifference_andASoundCheckBesideIt(String name) {
        ArticleGradientCheck check = new ArticleGradientCheck(
                new FolderSource(ArticleData.folder()).read().training());
        try (Backend backend = Backends.named(name, Precision.FLOAT64)) {
            ArticleGradientCheckResult result = check.run(backend);
            assertArticle(result);
            assertSound(result);
            assertPrinted(result);
            assertThat(PublishedGradientCheck.beside(result))
                    .extracting(Row::mark)
                    .containsOnly(Mark.SAME);
        }
    }

    private static void assertArticle(ArticleGradientCheckResult result) {
        assertThat(result.example()).isEqualTo(89);
        assertThat(result.label()).isZero();
        assertThat(result.article().cost()).isCloseTo(0.6931721167951169, within(1e-15));
        assertThat(result.article().norms().gradient()).isCloseTo(0.5009223766070237, within(1e-14));
        assertThat(result.article().elements()).isEqualTo(61_481);
        assertThat(result.article().compared()).isEqualTo(61_481);
        assertThat(result.article().elements() - result.article().zeros()).isEqualTo(36);
        assertThat(result.article().relativeDifference()).isLessThan(1e-8);
        assertThat(result.article().warnings())
                .contains(
                        "5 of 5 units of layer 1 are saturated: tanh is flat there",
                        "61445 of 61481 derivatives are exactly zero: the check says little about them");
    }

    private static void assertSound(ArticleGradientCheckResult result) {
        assertThat(result.sound().isRight()).isTrue();
        assertThat(result.sound().relativeDifference()).isLessThan(1e-8);
        assertThat(result.sound().zeros()).isLessThan(61_481 / 10);
        assertThat(result.sound().warnings()).isEmpty();
    }

    private static void assertPrinted(ArticleGradientCheckResult result) {
        StringWriter text = new StringWriter();
        new CheckLines(new PrintWriter(text)).print(result);
        assertThat(text.toString())
                .startsWith("12288 → 5 → 5 → 1, tanh, image 89, label 0\n")
                .contains(
                        "pixels from 0 to 255, ε = 1e-07, cost 0.69317211679511",
                        "Only 36 of 61481 derivatives are not zero, so this check is close to vacuous. A sound one:\n");
    }
}
