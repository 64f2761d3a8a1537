package gradus.training;

/**
 * Training was stopped because the cost, or a parameter after the last update, was no longer a sensible number. The network has the
 * parameters of the last iteration whose cost was; with {@link EarlyStopping}, once something was validated, those with the smallest
 * validation cost.
 */
public final class TrainingDivergedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int iteration;
    private final double cost;

    TrainingDivergedException(int iteration, double cost, String message) {
        super(message);
        this.iteration = iteration;
        this.cost = cost;
    }

    /** Returns the iteration whose cost, or for the last one whose update, was bad; from 1. */
    public int iteration() {
        return iteration;
    }

    /** Returns the cost of that iteration. */
    public double cost() {
        return cost;
    }
}
