package gradus.examples.tune;

import gradus.data.Dataset;
import gradus.data.LabelledImages;
import gradus.examples.failure.BadInputException;
import gradus.examples.source.CatImages;
import gradus.tensor.Backend;
import gradus.tuning.FinalTest;
import gradus.tuning.Preparation;
import gradus.tuning.Setting;
import gradus.tuning.Trial;
import gradus.tuning.TrialJournal;
import gradus.tuning.Tuner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Searches hyperparameters on the training images, and tests the best setting on the test images at the very end.
 *
 * @param images to search and to test with
 * @param settings what to search, and how
 * @param threads how many trials run at once, ≥ 1
 * @param backends opens a backend for each thread
 * @param report is told how it goes
 */
public record CatTuning(
        CatImages images, TuneSettings settings, int threads, Supplier<Backend> backends, TuneReport report) {

    /** Returns all that the trials depend on besides what computes, by name. */
    public Map<String, String> identity() {
        Map<String, String> identity = new LinkedHashMap<>(settings.description());
        identity.put("SHA-256 of the training data", Fingerprint.of(training()));
        return identity;
    }

    /**
     * Requires that each class has an image for each fold, and that images can be shrunk as they should.
     *
     * @throws BadInputException if not
     */
    public void requireFittingImages() {
        requireFittingSize();
        int fewest = Math.min(images.training().countOf(0), images.training().countOf(1));
        int folds = settings.validation().folds();
        if (fewest < folds) {
            throw new BadInputException("--folds: expected at most " + fewest
                    + ", the training images of the rarer class, received " + folds);
        }
    }

    private void requireFittingSize() {
        settings.imageSize()
                .filter(size -> !Shrunk.fits(images.training(), size))
                .ifPresent(size -> {
                    throw new BadInputException("--image-size: expected a height that images of "
                            + images.training().height() + " × "
                            + images.training().width()
                            + " can be shrunk to by whole squares, received " + size);
                });
    }

    private Dataset training() {
        return Dataset.ofTwoClasses(shrunk(images.training()));
    }

    private LabelledImages shrunk(LabelledImages original) {
        return settings.imageSize().map(size -> Shrunk.to(size, original)).orElse(original);
    }

    private Preparation preparation() {
        LabelledImages shown = shrunk(images.training());
        Preparation mirrored = settings.mirrored() ? new Mirrored(shown.width(), shown.channels()) : Preparation.NONE;
        return mirrored.then(settings.features().preparation());
    }

    /**
     * Searches and tests.
     *
     * @param journal knows the trials that were finished before
     */
    public TuningRun run(TrialJournal journal) {
        List<Setting> candidates = settings.candidates();
        report.started(images, candidates.size());
        Dataset training = training();
        Tuner tuner = new Tuner(settings.validation(), threads, backends)
                .withPreparation(preparation())
                .withJournal(journal)
                .withListener(report);
        List<Trial> trials = tuner.search(candidates, training);
        report.ranked(trials, images);
        Optional<FinalTest> test = Optional.of(trials.get(0))
                .filter(best -> best.succeeded() && settings.finalSeeds() > 0)
                .map(best -> test(tuner, best.setting(), training));
        return new TuningRun(images, settings, trials, test);
    }

    // The only place where the test images are looked at, when nothing is left to choose.
    private FinalTest test(Tuner tuner, Setting best, Dataset training) {
        FinalTest test = tuner.test(best, training, Dataset.ofTwoClasses(shrunk(images.test())), settings.finalSeeds());
        report.tested(test, images);
        return test;
    }
}
