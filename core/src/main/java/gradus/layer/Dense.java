package gradus.layer;

import gradus.activation.Activation;
import gradus.initialiser.Initialiser;
import java.util.Objects;

/**
 * A fully connected layer: a = g(W·x + b).
 *
 * @param units how many units, ≥ 1
 * @param activation g
 * @param weights draws W, units × inputs; b starts at zero
 */
public record Dense(int units, Activation activation, Initialiser weights) implements LayerSpec {

    /** Checks the number of units. */
    public Dense {
        if (units < 1) {
            throw new IllegalArgumentException("dense: expected at least 1 unit, received " + units);
        }
        Objects.requireNonNull(activation, "activation");
        Objects.requireNonNull(weights, "weights");
    }

    /** A layer whose weights start by {@link Initialiser#he()}. */
    public Dense(int units, Activation activation) {
        this(units, activation, Initialiser.he());
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
