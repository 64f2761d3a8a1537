package gradus.tuning;

import gradus.data.Dataset;
import gradus.tensor.Backend;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Searches hyperparameters for a network that tells two classes apart: tries each setting by cross-validation and ranks them. What is
 * best is then tested, once, on examples that the search has never seen: {@link #search} does not receive them.
 *
 * <p>Immutable. Its results depend on the settings, the data, the preparation and the seed; not on the number of threads.
 *
 * @param validation how a setting is tried
 * @param preparation what is done to the features first
 * @param threads how many trials run at once, ≥ 1
 * @param backends opens a backend; called once in each thread, which closes it
 * @param journal knows the trials that were finished before
 * @param listener is told of each trial
 */
public record Tuner(
        CrossValidation validation,
        Preparation preparation,
        int threads,
        Supplier<Backend> backends,
        TrialJournal journal,
        TuningListener listener) {

    /** Checks the number of threads. */
    public Tuner {
        Objects.requireNonNull(validation, "validation");
        Objects.requireNonNull(preparation, "preparation");
        Objects.requireNonNull(backends, "backends");
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(listener, "listener");
        if (threads < 1) {
            throw new IllegalArgumentException("tuner: expected at least 1 thread, received " + threads);
        }
    }

    /** A tuner that takes the features as they are and neither keeps nor tells of trials. */
    public Tuner(CrossValidation validation, int threads, Supplier<Backend> backends) {
        this(validation, Preparation.NONE, threads, backends, TrialJournal.NONE, TuningListener.NONE);
    }

    /** Returns this tuner with another preparation of the features. */
    public Tuner withPreparation(Preparation other) {
        return new Tuner(validation, other, threads, backends, journal, listener);
    }

    /** Returns this tuner with another journal. */
    public Tuner withJournal(TrialJournal other) {
        return new Tuner(validation, preparation, threads, backends, other, listener);
    }

    /** Returns this tuner with another listener. */
    public Tuner withListener(TuningListener other) {
        return new Tuner(validation, preparation, threads, backends, journal, other);
    }

    /**
     * Tries settings.
     *
     * @param settings at least one
     * @param training examples of two classes, with one output, at least as many of each class as there are folds
     * @return a trial of each, {@linkplain Trial#BEST_FIRST best first}; trainings that diverge are results as well
     * @throws IllegalArgumentException if there is no setting, or the examples are not of two classes or cannot be divided
     */
    public List<Trial> search(List<Setting> settings, Dataset training) {
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("tuner: expected at least one setting to try, received none");
        }
        requireTwoClasses("training", training);
        Workers workers = new Workers(threads, backends);
        List<HeldOut> folds = validation.divide(training);
        List<HeldOut> prepared = workers.run(folds.size(), (i, backend) -> preparation.prepare(folds.get(i)));
        Progress progress = new Progress(journal, listener, settings.size());
        CrossValidated trials = new CrossValidated(validation, prepared);
        return workers
                .run(settings.size(), (i, backend) -> progress.trial(i, settings.get(i), backend, trials::trial))
                .stream()
                .sorted(Trial.BEST_FIRST)
                .toList();
    }

    /**
     * Trains a setting on all training examples, once for each of several seeds, and tests each network.
     *
     * @param setting that was chosen, without regard to the test examples
     * @param training all examples that may be learnt from, of two classes, with one output
     * @param test examples that nothing was chosen by, likewise
     * @param seeds how many, ≥ 1
     * @return a score of each; trainings that diverge are results as well
     * @throws IllegalArgumentException if there is no seed, or the examples are not of two classes
     */
    public FinalTest test(Setting setting, Dataset training, Dataset test, int seeds) {
        if (seeds < 1) {
            throw new IllegalArgumentException("tuner: expected at least 1 seed to test from, received " + seeds);
        }
        requireTwoClasses("training", training);
        requireTwoClasses("test", test);
        Evaluation evaluation = new Evaluation(setting, preparation.prepare(new HeldOut(training, test)));
        List<Outcome> outcomes = new Workers(threads, backends)
                .run(
                        seeds,
                        (i, backend) ->
                                evaluation.outcome(backend, Streams.of(validation.seed(), Streams.FINAL_TEST, i)));
        return FinalTest.of(setting, outcomes);
    }

    private static void requireTwoClasses(String role, Dataset examples) {
        if (examples.outputs() != 1) {
            throw new IllegalArgumentException("tuner: expected one output, 0 or 1, for each " + role
                    + " example, received " + examples.outputs());
        }
        for (double label : examples.targets()) {
            if (label != 0 && label != 1) {
                throw new IllegalArgumentException("tuner: expected the label 0 or 1 for each " + role
                        + " example, received " + label + "; search with two classes");
            }
        }
    }
}
