package gradus.gradientcheck;

import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import java.util.function.DoubleSupplier;

/**
 * The cost as a function of a single element θ of a tensor, near where it stands: what can be said of a derivative there from
 * values of the function alone.
 *
 * <p>Slopes with an error of the order of h² come from the middle, (J(θ + h) − J(θ − h)) / 2h, and from either side, (4J(θ ± h) −
 * J(θ ± 2h) − 3J(θ)) / ±2h. Where the function is smooth all three agree. With one kink near θ the slope of the side without the
 * kink is still right.
 */
final class Neighbourhood {

    /** How many units of round-off a cost may be off by, of its own size: a cost is a mean of terms that do not cancel. */
    private static final double ROUNDINGS = 64;

    private static final double SHORTER = 0.1;

    /** So much closer to g than the central difference no slope comes by luck, given {@link #ROUNDINGS}. */
    private static final double EXPLAINED = 0.25;

    /** How much worse than a central difference over the full step are those from a side and those over a shorter one. */
    private static final double COARSER = 10;

    private final DoubleSupplier cost;
    private final Tensor tensor;
    private final double[] values;
    private final double j;
    private final double epsilon;
    private final double tolerance;

    /**
     * For the elements of one tensor, which is moved, and put back by {@link #restore}.
     *
     * @param cost reads the tensor
     * @param j the cost where the tensor stands
     * @param check its step, for a θ of at most 1, and its tolerance
     */
    Neighbourhood(DoubleSupplier cost, Tensor tensor, double j, GradientCheck check) {
        this.cost = cost;
        this.tensor = tensor;
        this.values = tensor.toArray();
        this.j = j;
        this.epsilon = check.epsilon();
        this.tolerance = check.tolerance();
    }

    void restore() {
        tensor.copyFrom(values);
    }

    /** Returns the central difference at the full step. */
    double difference(int index) {
        return middle(index, step(index));
    }

    /** Returns how far a right derivative and the central difference may be apart by round-off alone. */
    double roundOff(int index) {
        return ROUNDINGS * Precision.FLOAT64.unitRoundoff() * Math.abs(j) / step(index);
    }

    /** Returns how far a right derivative and a slope over the full step may be apart. */
    double allowed(int index, double g, double slope) {
        return tolerance * (Math.abs(g) + Math.abs(slope)) + roundOff(index);
    }

    /**
     * Returns whether a kink explains why a derivative and a central difference do not agree.
     *
     * @param g the derivative
     * @param difference the central difference at the full step
     */
    boolean kinkExplains(int index, double g, double difference) {
        double apart = Math.abs(g - difference);
        double h = step(index);
        return Double.isFinite(apart)
                && (isSideSlope(index, h, g, apart)
                        || explains(index, middle(index, SHORTER * h), g, apart)
                        || isSideSlope(index, SHORTER * h, g, apart)
                        || isAtKink(index, h, g));
    }

    private boolean isSideSlope(int index, double h, double g, double apart) {
        return explains(index, side(index, h), g, apart) || explains(index, side(index, -h), g, apart);
    }

    /** The slope is g, as nearly as can be said of it, and by far more nearly than the central difference. */
    private boolean explains(int index, double slope, double g, double apart) {
        return Math.abs(slope - g) <= Math.min(EXPLAINED * apart, COARSER * allowed(index, g, slope));
    }

    /** θ is the kink itself: the slopes of both sides do not come together as h shrinks, and g is one between them. */
    private boolean isAtKink(int index, double h, double g) {
        double right = secant(index, SHORTER * h);
        double left = secant(index, -SHORTER * h);
        double bend = Math.abs(right - left);
        double smooth = SHORTER * Math.abs(secant(index, h) - secant(index, -h));
        double between = Math.abs(g - (left + right) / 2);
        return bend > 2 * smooth + roundOff(index) / SHORTER && between <= 0.6 * bend;
    }

    private double step(int index) {
        return epsilon * Math.max(1, Math.abs(values[index]));
    }

    // θ + h is rounded: the step that was taken is not quite h, and dividing by the one that was takes that error away.
    private double middle(int index, double h) {
        double above = values[index] + h;
        double below = values[index] - h;
        return (at(index, above) - at(index, below)) / (above - below);
    }

    private double secant(int index, double h) {
        double end = values[index] + h;
        return (at(index, end) - j) / (end - values[index]);
    }

    private double side(int index, double h) {
        return 2 * secant(index, h) - secant(index, 2 * h);
    }

    private double at(int index, double theta) {
        double centre = values[index];
        values[index] = theta;
        tensor.copyFrom(values);
        values[index] = centre;
        return cost.getAsDouble();
    }
}
