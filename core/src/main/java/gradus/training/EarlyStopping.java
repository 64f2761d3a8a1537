package gradus.training;

import gradus.data.Dataset;
import java.util.Objects;

/**
 * Ends training when it no longer helps with examples that are not trained on: at the p-th validation in a row whose cost is not
 * below the best one by more than δ. However training ends, also by divergence, the parameters with the smallest validation cost are
 * those that stay.
 *
 * @param validation examples that are not trained on, with as many features and outputs as those that are; validated as one batch, by inference, without penalties
 * @param patience p, ≥ 1
 * @param minDelta δ, finite and ≥ 0
 * @param every iterations from one validation to the next, ≥ 1; the last iteration is always followed by one
 */
public record EarlyStopping(Dataset validation, int patience, double minDelta, int every) {

    /** Checks the arguments. */
    public EarlyStopping {
        Objects.requireNonNull(validation, "validation");
        if (patience < 1) {
            throw new IllegalArgumentException(
                    "early stopping: expected a patience of at least 1, received " + patience);
        }
        if (!(minDelta >= 0 && minDelta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "early stopping: expected a finite smallest progress ≥ 0, received " + minDelta);
        }
        if (every < 1) {
            throw new IllegalArgumentException(
                    "early stopping: expected at least 1 iteration between validations, received " + every);
        }
    }
}
