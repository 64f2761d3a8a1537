package gradus.tuning;

/** Watches a search. Never called by two threads at once; the order of the calls depends on the threads. */
@FunctionalInterface
public interface TuningListener {

    /** Watches nothing. */
    TuningListener NONE = (trial, finished, trials) -> {};

    /**
     * A trial is finished, or was before this search began.
     *
     * @param trial the trial
     * @param finished how many are, this one included
     * @param trials how many there are in all
     */
    void finished(Trial trial, int finished, int trials);
}
