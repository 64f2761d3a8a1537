package gradus.layer;

import gradus.activation.Activation;
import gradus.activation.Softmax;
import gradus.initialiser.Initialiser;
import gradus.regulariser.Regulariser;
import java.util.Objects;

/**
 * A fully connected layer: a = g(W·x + b).
 *
 * @param units how many units, ≥ 1, and ≥ 2 of a softmax
 * @param activation g
 * @param weights draws W, units × inputs; b starts at zero
 * @param regulariser what is asked of W, and of b through {@link Regulariser#ofBiases()}, besides a small cost
 */
public record Dense(int units, Activation activation, Initialiser weights, Regulariser regulariser)
        implements LayerSpec {

    /** Checks the number of units. */
    public Dense {
        if (units < 1) {
            throw new IllegalArgumentException("dense: expected at least 1 unit, received " + units);
        }
        Objects.requireNonNull(activation, "activation");
        if (activation instanceof Softmax && units == 1) {
            throw new IllegalArgumentException(
                    "dense: expected at least 2 units, received 1 with softmax, which is always 1;"
                            + " take a unit for each class, or sigmoid");
        }
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(regulariser, "regulariser");
    }

    /** A layer without regularisation. */
    public Dense(int units, Activation activation, Initialiser weights) {
        this(units, activation, weights, Regulariser.NONE);
    }

    /** A layer whose weights start by {@link Initialiser#he()}. */
    public Dense(int units, Activation activation) {
        this(units, activation, Initialiser.he());
    }

    /** Returns this layer with another regulariser. */
    public Dense withRegulariser(Regulariser other) {
        return new Dense(units, activation, weights, other);
    }

    @Override
    public int outputs(int inputs) {
        return units;
    }

    @Override
    public Layer build(LayerContext context) {
        return new DenseLayer(this, context);
    }
}
