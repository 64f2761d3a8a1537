package gradus.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.LabelledImages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantAnswerTest {

    private static LabelledImages images(int... labels) {
        return new LabelledImages(1, 1, 1, index -> 0, labels, List.of("non-cat", "cat"));
    }

    @Test
    void line_namesTheCommonerClass() {
        assertThat(ConstantAnswer.line(images(0, 1, 0))).isEqualTo("'non-cat': 66.67 %");
        assertThat(ConstantAnswer.line(images(1))).isEqualTo("'cat': 100.00 %");
    }

    @Test
    void line_anotherClassIsCommonerInTraining_namesBoth() {
        assertThat(ConstantAnswer.line(images(1, 1, 0), images(0, 0, 0, 1)))
                .isEqualTo("'cat': 66.67 %; always 'non-cat', the commoner one in training: 33.33 %");
    }

    @Test
    void line_theSameClassIsCommonerInTraining_namesItOnce() {
        assertThat(ConstantAnswer.line(images(1, 1, 0), images(0, 1, 1, 1))).isEqualTo("'cat': 66.67 %");
    }
}
