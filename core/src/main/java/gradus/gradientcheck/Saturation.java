package gradus.gradientcheck;

import gradus.activation.Activation;
import gradus.layer.Layer;
import gradus.layer.OutputLayer;
import gradus.network.Network;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Finds the hidden layers whose units hardly react, so that nothing in front of them is checked. */
final class Saturation {

    /** A slope |g′(z)| below this is none: tanh is so flat from |z| = 7.6 on. */
    private static final double FLAT = 1e-6;

    private Saturation() {}

    /** Returns a sentence for each hidden layer with nine flat units in ten, over all examples of the last forward pass. */
    static List<String> of(Network network) {
        List<String> sentences = new ArrayList<>();
        List<Layer> layers = network.layers();
        for (int i = 0; i < layers.size() - 1; i++) {
            if (layers.get(i) instanceof OutputLayer layer) {
                int flat = flat(layer.activation(), layer.logits());
                int units = layer.logits().shape().size();
                if (10L * flat >= 9L * units) {
                    sentences.add(flat + " of " + units + " units of layer " + (i + 1) + " are saturated: "
                            + layer.activation().name() + " is flat there");
                }
            }
        }
        return sentences;
    }

    private static int flat(Activation g, Tensor z) {
        try (Tensor a = z.backend().zeros(z.shape());
                Tensor dA = z.backend().zeros(z.shape());
                Tensor dZ = z.backend().zeros(z.shape())) {
            g.forward(z, a);
            dA.copyFrom(alternating(z.shape().size(), z.shape().columns()));
            g.backward(z, a, dA, dZ);
            int flat = 0;
            for (double slope : dZ.toArray()) {
                flat += Math.abs(slope) < FLAT ? 1 : 0;
            }
            return flat;
        }
    }

    // Not all ones: whatever a softmax is in, its outputs sum to one, and no z changes their sum.
    private static double[] alternating(int size, int columns) {
        double[] signs = new double[size];
        for (int i = 0; i < size; i++) {
            signs[i] = i / columns % 2 == 0 ? 1 : -1;
        }
        return signs;
    }
}
