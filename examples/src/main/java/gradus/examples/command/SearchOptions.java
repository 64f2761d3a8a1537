package gradus.examples.command;

import gradus.examples.failure.BadInputException;
import gradus.examples.tune.Features;
import gradus.examples.tune.TuneSettings;
import gradus.tuning.CrossValidation;
import gradus.tuning.GridSearch;
import gradus.tuning.RandomSearch;
import gradus.tuning.Search;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a search goes about it. */
final class SearchOptions {

    @Option(
            names = "--search",
            paramLabel = "WAY",
            defaultValue = "random",
            description = "random, or grid for all combinations (default: ${DEFAULT-VALUE}).")
    private String way;

    @Option(
            names = "--trials",
            paramLabel = "N",
            defaultValue = "30",
            description = "Settings that a random search tries (default: ${DEFAULT-VALUE}).")
    private int trials;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "" + GridSearch.DEFAULT_POINTS,
            description = "Values that a grid takes of a range (default: ${DEFAULT-VALUE}).")
    private int points;

    @Option(
            names = "--folds",
            paramLabel = "K",
            defaultValue = "5",
            description =
                    "Parts the training images are divided into, each as rich in cats as the others; a network that"
                            + " learnt from the others is validated on each (default: ${DEFAULT-VALUE}).")
    private int folds;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            defaultValue = "2",
            description = "Trainings for each fold, from other initial weights (default: ${DEFAULT-VALUE}).")
    private int repeats;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What all random choices derive from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--image-size",
            paramLabel = "PIXELS",
            description =
                    "Shrink images to this height first; each pixel is the mean of a square (default: as they are).")
    private Optional<Integer> imageSize = Optional.empty();

    @Option(names = "--mirror", description = "Learn from each training image and its mirror image.")
    private boolean mirrored;

    @Option(
            names = "--features",
            paramLabel = "KIND",
            defaultValue = "span",
            description =
                    "What networks are shown: span, the images in as many numbers as there are images (see below);"
                            + " standardised, the same of pixels brought to mean 0 and deviation 1; or pixels, which is slow"
                            + " (default: ${DEFAULT-VALUE}).")
    private String features;

    @Option(
            names = "--final-seeds",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "Networks that the best setting is trained for at the end, to be tested; 0 leaves the test images"
                            + " alone, for a search that is not the last (default: ${DEFAULT-VALUE}).")
    private int finalSeeds;

    @Mixin
    private SpaceOptions space;

    TuneSettings settings() {
        Arguments.require(trials >= 1, "--trials", "at least 1", trials);
        Arguments.require(points >= 1, "--points", "at least 1", points);
        Arguments.require(folds >= 2, "--folds", "at least 2", folds);
        Arguments.require(repeats >= 1, "--repeats", "at least 1", repeats);
        Arguments.require(finalSeeds >= 0, "--final-seeds", "at least 0", finalSeeds);
        CrossValidation validation = new CrossValidation(folds, repeats, seed);
        return new TuneSettings(space.space(), search(), validation, imageSize, mirrored, features(), finalSeeds);
    }

    private Search search() {
        return switch (way) {
            case "random" -> new RandomSearch(trials, seed);
            case "grid" -> new GridSearch(points);
            default -> throw new BadInputException("--search: expected random or grid, received '" + way + "'");
        };
    }

    private Features features() {
        try {
            return Features.valueOf(features.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    "--features: expected span, standardised or pixels, received '" + features + "'", e);
        }
    }
}
