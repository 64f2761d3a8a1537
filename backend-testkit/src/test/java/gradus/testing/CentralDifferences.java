package gradus.testing;

import gradus.tensor.Tensor;
import java.util.function.DoubleSupplier;

/** The derivative of a function by trying it out: (f(θ + ε) − f(θ − ε)) / 2ε, with an error of the order of ε². */
public final class CentralDifferences {

    private static final double STEP = 1e-5;

    private CentralDifferences() {}

    /**
     * Returns the derivative with respect to every number of a tensor, row-major.
     *
     * @param at where the function is tried; changed and put back
     * @param function reads the tensor
     */
    public static double[] of(DoubleSupplier function, Tensor at) {
        double[] centre = at.toArray();
        double[] derivative = new double[centre.length];
        for (int i = 0; i < centre.length; i++) {
            double[] moved = centre.clone();
            moved[i] = centre[i] + STEP;
            at.copyFrom(moved);
            double above = function.getAsDouble();
            moved[i] = centre[i] - STEP;
            at.copyFrom(moved);
            derivative[i] = (above - function.getAsDouble()) / (2 * STEP);
        }
        at.copyFrom(centre);
        return derivative;
    }

    /** Returns ‖g − n‖ / (‖g‖ + ‖n‖), or 0 if both are zero. */
    public static double relativeDifference(double[] g, double[] n) {
        double difference = 0;
        double ofG = 0;
        double ofN = 0;
        for (int i = 0; i < g.length; i++) {
            difference += (g[i] - n[i]) * (g[i] - n[i]);
            ofG += g[i] * g[i];
            ofN += n[i] * n[i];
        }
        return difference == 0 ? 0 : Math.sqrt(difference) / (Math.sqrt(ofG) + Math.sqrt(ofN));
    }
}
