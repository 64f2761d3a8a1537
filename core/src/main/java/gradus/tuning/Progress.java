package gradus.tuning;

import gradus.tensor.Backend;
import java.util.Optional;

/** The trials of a search as they are finished, in whatever order. */
final class Progress {

    private final TrialJournal journal;
    private final TuningListener listener;
    private final int trials;
    private int finished;

    Progress(TrialJournal journal, TuningListener listener, int trials) {
        this.journal = journal;
        this.listener = listener;
        this.trials = trials;
    }

    /** Returns the trial that was kept, or else makes it. */
    Trial trial(int index, Setting setting, Backend backend, Trying trying) {
        Optional<Trial> kept = find(index, setting);
        Trial trial = kept.isPresent() ? kept.get() : trying.trial(index, setting, backend);
        finish(trial, kept.isEmpty());
        return trial;
    }

    private synchronized Optional<Trial> find(int index, Setting setting) {
        return journal.find(index, setting);
    }

    private synchronized void finish(Trial trial, boolean anew) {
        if (anew) {
            journal.add(trial);
        }
        finished++;
        listener.finished(trial, finished, trials);
    }

    /** Makes a trial. */
    @FunctionalInterface
    interface Trying {
        Trial trial(int index, Setting setting, Backend backend);
    }
}
