package gradus.optimiser;

/** Applies an optimiser to one parameter. */
@FunctionalInterface
public interface Updater extends AutoCloseable {

    /**
     * Takes one step: changes the parameter's value by its gradient, which is read only. Allocates nothing.
     *
     * @param learningRate the size α of this step
     */
    void update(double learningRate);

    /** Frees what it remembers of the parameter; it is not used again. */
    @Override
    default void close() {}
}
