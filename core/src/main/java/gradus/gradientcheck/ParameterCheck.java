package gradus.gradientcheck;

import gradus.tensor.Shape;
import java.util.Objects;
import java.util.Optional;

/**
 * What the check of one parameter came to.
 *
 * @param name of the parameter
 * @param shape of the parameter
 * @param compared how many elements were compared
 * @param kinks how many were skipped, for a kink near them
 * @param zeros how many of all elements have a derivative of exactly 0
 * @param norms of what was compared
 * @param worst the element whose two derivatives are farthest apart; nothing if none was compared
 */
public record ParameterCheck(
        String name, Shape shape, int compared, int kinks, int zeros, Norms norms, Optional<ElementCheck> worst) {

    /** Checks that nothing is missing. */
    public ParameterCheck {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(norms, "norms");
        Objects.requireNonNull(worst, "worst");
    }

    /** Returns ‖g − gₐ‖ / (‖g‖ + ‖gₐ‖) over the elements that were compared. */
    public double relativeDifference() {
        return norms.relativeDifference();
    }

    /** Returns whether the relative difference is below a tolerance, or round-off alone may have made the difference. */
    public boolean isRight(double tolerance) {
        return relativeDifference() < tolerance || norms.mayBeRoundOff();
    }

    /**
     * Returns whether nothing can be said of the gradient, since round-off alone may have made a difference that is not below a
     * tolerance: its elements are tiny beside the cost.
     */
    public boolean isLostInRoundOff(double tolerance) {
        return relativeDifference() >= tolerance && norms.mayBeRoundOff();
    }

    ParameterCheck named(String other) {
        return new ParameterCheck(other, shape, compared, kinks, zeros, norms, worst);
    }
}
