package gradus.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One of the divisions of {@link KFold}: what to train on, and the fold to validate on. */
public final class Fold {

    private final int[] training;
    private final int[] validation;

    Fold(int examples, int[] validation) {
        this.validation = validation.clone();
        this.training = IntStream.range(0, examples)
                .filter(i -> Arrays.binarySearch(validation, i) < 0)
                .toArray();
    }

    /** Returns the indices of the examples to train on, ascending. */
    public int[] training() {
        return training.clone();
    }

    /** Returns the indices of the examples to validate on, ascending. */
    public int[] validation() {
        return validation.clone();
    }

    /** Returns the examples to train on, of the data set that was divided. */
    public Dataset training(Dataset whole) {
        return whole.select(training);
    }

    /** Returns the examples to validate on, of the data set that was divided. */
    public Dataset validation(Dataset whole) {
        return whole.select(validation);
    }
}
