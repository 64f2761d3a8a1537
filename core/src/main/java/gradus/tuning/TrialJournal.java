package gradus.tuning;

import java.util.Optional;

/** Keeps finished trials, so that a search that was interrupted need not begin anew. */
public interface TrialJournal {

    /** Keeps nothing. */
    TrialJournal NONE = new TrialJournal() {
        @Override
        public Optional<Trial> find(int index, Setting setting) {
            return Optional.empty();
        }

        @Override
        public void add(Trial trial) {
            // This is what it is for.
        }
    };

    /**
     * Returns a trial that was finished before.
     *
     * @param index which of the search's settings
     * @param setting what it is
     */
    Optional<Trial> find(int index, Setting setting);

    /**
     * Keeps a trial that was just finished. Never called by two threads at once.
     *
     * @param trial to be found the next time
     */
    void add(Trial trial);
}
