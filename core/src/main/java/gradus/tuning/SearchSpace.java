package gradus.tuning;

import gradus.activation.Activation;
import gradus.optimiser.Optimiser;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a search may choose from: a {@link Setting} takes one of each.
 *
 * @param learningRates above 0
 * @param layers units of the hidden layers
 * @param activations of the hidden layers
 * @param optimisers whose own learning rates do not count
 * @param l2 λ of the weights, ≥ 0
 * @param dropout shares, from 0 to below 1
 * @param iterations rounded to whole numbers, ≥ 1
 */
public record SearchSpace(
        Numbers learningRates,
        List<List<Integer>> layers,
        List<Activation> activations,
        List<Optimiser> optimisers,
        Numbers l2,
        Numbers dropout,
        Numbers iterations) {

    /** A grid has no more settings than this, {@value}: they are all made before the first is tried. */
    public static final int LARGEST_GRID = 100_000;

    /** Checks each dimension, so that every setting of the space can be made. */
    public SearchSpace {
        layers = layers.stream().map(List::copyOf).toList();
        activations = List.copyOf(activations);
        optimisers = List.copyOf(optimisers);
        require(learningRates.smallest() > 0, "learning rates above 0", learningRates);
        require(!layers.isEmpty(), "at least one choice of layers", layers);
        require(
                layers.stream().flatMap(List::stream).allMatch(units -> units >= 1),
                "at least 1 unit in each layer",
                layers);
        require(!activations.isEmpty(), "at least one activation", activations);
        require(!optimisers.isEmpty(), "at least one optimiser", optimisers);
        require(l2.smallest() >= 0, "an l2 of at least 0", l2);
        require(dropout.smallest() >= 0 && dropout.largest() < 1, "a dropout from 0 to below 1", dropout);
        require(
                Math.round(iterations.smallest()) >= 1 && iterations.largest() <= Integer.MAX_VALUE,
                "from 1 to " + Integer.MAX_VALUE + " iterations",
                iterations);
    }

    private static void require(boolean holds, String expected, Object received) {
        if (!holds) {
            throw new IllegalArgumentException("search space: expected " + expected + ", received " + received);
        }
    }

    /**
     * Draws a setting, each dimension on its own.
     *
     * @param random gives one number for each dimension, in the order of the components
     */
    public Setting draw(RandomGenerator random) {
        double learningRate = learningRates.at(random.nextDouble());
        return new Setting(
                one(layers, random),
                one(activations, random),
                one(optimisers, random).withLearningRate(learningRate),
                l2.at(random.nextDouble()),
                dropout.at(random.nextDouble()),
                whole(iterations.at(random.nextDouble())));
    }

    private static <T> T one(List<T> choices, RandomGenerator random) {
        return choices.get((int) (random.nextDouble() * choices.size()));
    }

    private static int whole(double value) {
        return (int) Math.round(value);
    }

    /**
     * Returns all combinations, the components in order, the last one changing fastest.
     *
     * @param points how many values of a range are taken, ≥ 1
     * @throws IllegalArgumentException if there are more than {@value #LARGEST_GRID}
     */
    public List<Setting> grid(int points) {
        requireFeasible(points);
        List<Setting> settings = new ArrayList<>();
        for (double learningRate : learningRates.grid(points)) {
            for (List<Integer> units : layers) {
                for (Activation activation : activations) {
                    for (Optimiser optimiser : optimisers) {
                        addRest(units, activation, optimiser.withLearningRate(learningRate), points, settings);
                    }
                }
            }
        }
        return List.copyOf(settings);
    }

    private void addRest(
            List<Integer> units, Activation activation, Optimiser optimiser, int points, List<Setting> settings) {
        for (double lambda : l2.grid(points)) {
            for (double share : dropout.grid(points)) {
                for (int updates : wholeIterations(points)) {
                    settings.add(new Setting(units, activation, optimiser, lambda, share, updates));
                }
            }
        }
    }

    // Numbers that differ may be rounded to the same one.
    private List<Integer> wholeIterations(int points) {
        return iterations.grid(points).stream()
                .map(SearchSpace::whole)
                .distinct()
                .toList();
    }

    private void requireFeasible(int points) {
        double size = (double) layers.size() * activations.size() * optimisers.size();
        for (Numbers numbers : List.of(learningRates, l2, dropout)) {
            size *= numbers.grid(points).size();
        }
        size *= wholeIterations(points).size();
        if (size > LARGEST_GRID) {
            throw new IllegalArgumentException(String.format(
                    "grid: expected at most %d settings, received %.0f; take fewer values, or search at random",
                    LARGEST_GRID, size));
        }
    }
}
