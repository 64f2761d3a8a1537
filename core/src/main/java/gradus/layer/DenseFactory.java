package gradus.layer;

import gradus.activation.Activation;
import gradus.initialiser.Initialiser;

/** Fully connected layers, {@link Dense}, by the name {@value #NAME}. */
public record DenseFactory() implements LayerFactory {

    /** The name of the kind, {@value}. */
    public static final String NAME = "dense";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Dense layer(int units, Activation activation, Initialiser weights) {
        return new Dense(units, activation, weights);
    }
}
