package gradus.activation;

import gradus.tensor.UnaryOp;

/**
 * The sigmoid in three straight lines: g(z) = min(max(z + 3, 0), 6) / 6, g′(z) = 1/6 for −3 &lt; z &lt; 3 and 0 otherwise, at −3 and
 * 3 as well. This is the definition of MobileNetV3 (Howard and others, ICCV 2019) and of PyTorch; others have a slope of 0.2
 * (Courbariaux, Bengio and David, NIPS 2015, 0.5).
 */
public final class HardSigmoid implements Elementwise {

    @Override
    public String name() {
        return "hard-sigmoid";
    }

    @Override
    public UnaryOp function() {
        return UnaryOp.HARD_SIGMOID;
    }

    @Override
    public String toString() {
        return name();
    }
}
