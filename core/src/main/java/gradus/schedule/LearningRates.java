package gradus.schedule;

/** The step sizes of one training run, with whatever it has to remember for them. For one thread; allocates nothing. */
@FunctionalInterface
public interface LearningRates {

    /**
     * Returns the step size of an update.
     *
     * @param iteration from 1; asked for in ascending order
     */
    double rate(int iteration);

    /**
     * Is told how training goes: the mean cost of the training examples in each epoch, as soon as the epoch is over. With all
     * examples in one batch, an epoch is an iteration.
     *
     * @param cost the mean over the epoch, each example's cost being that of the parameters it was shown to
     */
    default void observe(double cost) {}
}
