package gradus.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.tensor.Backend;
import gradus.tensor.HeapBackend;
import gradus.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {

    @Test
    void ofTwoClasses_anImageAColumn() {
        Backend backend = new HeapBackend();
        LabelledImages images =
                new LabelledImages(1, 2, 2, index -> index, new int[] {1, 0, 1}, List.of("non-cat", "cat"));
        Dataset dataset = Dataset.ofTwoClasses(images);

        assertThat(dataset.features()).isEqualTo(4);
        assertThat(dataset.outputs()).isEqualTo(1);
        assertThat(dataset.examples()).isEqualTo(3);
        assertThat(dataset.x(backend).shape()).isEqualTo(Shape.of(4, 3));
        assertThat(dataset.x(backend).toArray()).containsExactly(0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11);
        assertThat(dataset.y(backend).shape()).isEqualTo(Shape.of(1, 3));
        assertThat(dataset.y(backend).toArray()).containsExactly(1, 0, 1);
    }

    @Test
    void ofTwoClasses_threeClasses() {
        LabelledImages images = new LabelledImages(1, 1, 1, index -> 0, new int[] {2}, List.of("cat", "dog", "bird"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.ofTwoClasses(images))
                .withMessage("dataset: expected two classes, received [cat, dog, bird]");
    }

    @Test
    void ofTwoClasses_noImages() {
        LabelledImages images = new LabelledImages(1, 1, 1, index -> 0, new int[0], List.of("non-cat", "cat"));

        assertThatIllegalArgumentException().isThrownBy(() -> Dataset.ofTwoClasses(images));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 5, 2", "2, 1, 6, 2", "2, 1, 0, 0", "0, 1, 6, 3", "2, 0, 6, 0", "-2, 1, 6, 3", "2, -1, 6, 3"})
    void dataset_numbersDoNotFit(int features, int outputs, int xs, int ys) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dataset(features, outputs, new double[xs], new double[ys]))
                .withMessage("dataset: " + xs + " values of x and " + ys + " of y are not " + features + " and "
                        + outputs + " for each of one number of examples");
    }

    @Test
    void targets_areACopy() {
        Dataset dataset = new Dataset(1, 1, new double[] {7}, new double[] {1});
        dataset.targets()[0] = 0;

        assertThat(dataset.targets()).containsExactly(1);
    }
}
