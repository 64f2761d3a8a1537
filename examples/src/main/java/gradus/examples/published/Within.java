package gradus.examples.published;

/**
 * Two costs are the same if |a − b| is below a tolerance.
 *
 * @param tolerance above 0
 */
public record Within(double tolerance) implements Likeness {

    /** Checks the tolerance. */
    public Within {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("tolerance: expected a number above 0, received " + tolerance);
        }
    }

    @Override
    public boolean holds(double a, double b) {
        return Math.abs(a - b) < tolerance;
    }

    /** Returns a cost with as many digits as it takes to tell it from its neighbours, as Python prints it. */
    @Override
    public String print(double cost) {
        return Double.toString(cost);
    }

    @Override
    public String toString() {
        return "within " + Double.toString(tolerance).replace(".0E", "e");
    }
}
