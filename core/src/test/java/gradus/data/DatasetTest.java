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

    @Test
    void ofClasses_aRowForEachClass() {
        LabelledImages images =
                new LabelledImages(1, 1, 1, index -> index, new int[] {2, 0, 1, 2}, List.of("cat", "dog", "bird"));
        Dataset dataset = Dataset.ofClasses(images);

        assertThat(dataset.outputs()).isEqualTo(3);
        assertThat(dataset.inputs()).containsExactly(0, 1, 2, 3);
        assertThat(dataset.targets()).containsExactly(0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1);
        assertThat(dataset.labels()).containsExactly(2, 0, 1, 2);
    }

    @Test
    void ofClasses_twoClasses_twoRows() {
        LabelledImages images = new LabelledImages(1, 1, 1, index -> 0, new int[] {1, 0}, List.of("non-cat", "cat"));

        assertThat(Dataset.ofClasses(images).targets()).containsExactly(0, 1, 1, 0);
        assertThat(Dataset.ofTwoClasses(images).labels()).containsExactly(1, 0);
    }

    @Test
    void ofClasses_oneClass() {
        LabelledImages images = new LabelledImages(1, 1, 1, index -> 0, new int[] {0}, List.of("cat"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.ofClasses(images))
                .withMessage("dataset: expected at least two classes, received [cat]");
    }

    @Test
    void select_columnsInTheOrderAsked() {
        Dataset dataset = new Dataset(2, 1, new double[] {1, 2, 3, 4, 5, 6}, new double[] {7, 8, 9});
        Dataset selected = dataset.select(2, 0, 2);

        assertThat(selected.inputs()).containsExactly(3, 1, 3, 6, 4, 6);
        assertThat(selected.targets()).containsExactly(9, 7, 9);
        assertThat(dataset.select(1).inputs()).containsExactly(2, 5);
    }

    @ParameterizedTest
    @CsvSource({"-1", "3"})
    void select_noSuchColumn(int column) {
        Dataset dataset = new Dataset(1, 1, new double[3], new double[3]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.select(0, column))
                .withMessage("dataset: cannot select example " + column + " of 3; they are numbered from 0");
    }

    @Test
    void select_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dataset(1, 1, new double[3], new double[3]).select());
    }

    @ParameterizedTest
    @CsvSource({"0.5", "-1", "NaN", "Infinity", "3e9"})
    void labels_targetIsNoWholeNumber(double target) {
        Dataset dataset = new Dataset(1, 1, new double[2], new double[] {1, target});

        assertThatIllegalArgumentException()
                .isThrownBy(dataset::labels)
                .withMessageStartingWith("labels: the target of example 1 is no class: expected a whole number from 0,"
                        + " received " + target);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, zeros only", "1, 1, 1.0 in row 1", "0.5, 0.5, 0.5 in row 0", "NaN, 1, NaN in row 0"})
    void labels_targetIsNotOneHot(double first, double second, String received) {
        Dataset dataset = new Dataset(1, 2, new double[1], new double[] {first, second});

        assertThatIllegalArgumentException()
                .isThrownBy(dataset::labels)
                .withMessageContaining("expected a column with one 1 and zeros otherwise, received " + received);
    }

    @ParameterizedTest
    @CsvSource({"-1", "3"})
    void oneHot_noSuchClass(int label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneHot.of(new int[] {0, label}, 3))
                .withMessage("one-hot: label " + label
                        + " of example 1 is none of the 3 classes, which are numbered from 0");
    }
}
