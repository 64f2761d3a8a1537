package gradus.examples.compare;

import gradus.tensor.Precision;
import java.util.stream.IntStream;

/**
 * What counts as a difference.
 *
 * @param tolerance two tensors differ if {@link Difference#between} is above this
 * @param until the last iteration that is judged; later ones are only shown
 */
public record Judgement(double tolerance, int until) {

    /** The tolerance where both sides can hold it, {@value}. */
    public static final double TOLERANCE = 1e-9;

    /**
     * Returns {@value #TOLERANCE}, or 2γₙ if that is more: two backends that add the same n products in a different order
     * may each be γₙ = nu / (1 − nu) off, in opposite directions (Higham, Accuracy and Stability of Numerical Algorithms,
     * 2002, section 3.1). With the article's 12,288 inputs that is 2.7·10⁻¹² in float64 and 1.5·10⁻³ in float32.
     *
     * @param coarser u is the unit roundoff of the coarser of the two precisions
     * @param lengths of the sums that training takes: features of the input and of each layer, and examples
     */
    public static double defaultTolerance(Precision coarser, IntStream lengths) {
        double nu = lengths.max().orElse(1) * coarser.unitRoundoff();
        return Math.max(TOLERANCE, 2 * nu / (1 - nu));
    }

    /** Returns whether a difference is above the tolerance. */
    boolean differs(Difference difference) {
        return difference.size() > tolerance;
    }
}
