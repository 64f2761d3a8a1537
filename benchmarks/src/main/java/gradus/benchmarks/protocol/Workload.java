package gradus.benchmarks.protocol;

/** One piece of work, the same in every round. */
public interface Workload {

    /** Brings everything into the state in which the work begins, such as parameters freshly drawn; not timed. */
    void prepare();

    /**
     * Does the work; timed.
     *
     * @return a number that shows whether all did the same, such as the last cost; NaN if there is none
     */
    double run();
}
