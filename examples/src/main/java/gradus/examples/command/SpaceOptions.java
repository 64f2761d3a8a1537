package gradus.examples.command;

import gradus.examples.failure.BadInputException;
import gradus.tuning.Numbers;
import gradus.tuning.SearchSpace;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The options that say what a search may choose from: values with commas between, or a range {@code from..to}. */
final class SpaceOptions {

    private static final String NO_LAYERS = "none";

    @Option(
            names = "--learning-rate",
            paramLabel = "RATES",
            defaultValue = "0.001..0.03",
            description = "Step sizes; a range is logarithmic (default: ${DEFAULT-VALUE}).")
    private String learningRates;

    @Option(
            names = "--layers",
            paramLabel = "UNITS",
            defaultValue = "5;20;5,5;20,10",
            description = "Units of the hidden layers, choices with ';' between; 'none' is logistic regression"
                    + " (default: ${DEFAULT-VALUE}).")
    private String layers;

    @Option(
            names = "--activation",
            paramLabel = "NAMES",
            defaultValue = "relu,tanh",
            description = "Activations of the hidden layers (default: ${DEFAULT-VALUE}; there are:"
                    + " ${COMPLETION-CANDIDATES}).",
            completionCandidates = Candidates.ActivationNames.class)
    private String activations;

    @Option(
            names = "--optimiser",
            paramLabel = "NAMES",
            defaultValue = "momentum,adam",
            description = "Optimisers (default: ${DEFAULT-VALUE}; there are: ${COMPLETION-CANDIDATES}).",
            completionCandidates = Candidates.OptimiserNames.class)
    private String optimisers;

    @Option(
            names = "--l2",
            paramLabel = "LAMBDAS",
            defaultValue = "0,0.1,1,10",
            description = "Strengths of the L2 penalty; a range is logarithmic (default: ${DEFAULT-VALUE}).")
    private String l2;

    @Option(
            names = "--dropout",
            paramLabel = "SHARES",
            defaultValue = "0,0.2,0.5",
            description = "Shares of the hidden units that are dropped in training (default: ${DEFAULT-VALUE}).")
    private String dropout;

    @Option(
            names = "--iterations",
            paramLabel = "NUMBERS",
            defaultValue = "100..1000",
            description = "Updates, each on all training images; a range is logarithmic (default: ${DEFAULT-VALUE}).")
    private String iterations;

    SearchSpace space() {
        return new SearchSpace(
                numbers("--learning-rate", learningRates, true, rate -> rate > 0, "numbers above 0"),
                choices(layers, ";", SpaceOptions::units),
                choices(activations, ",", Arguments::activation),
                choices(optimisers, ",", Arguments::optimiser),
                numbers("--l2", l2, true, lambda -> lambda >= 0, "numbers of at least 0"),
                numbers("--dropout", dropout, false, share -> share >= 0 && share < 1, "shares from 0 to below 1"),
                numbers(
                        "--iterations",
                        iterations,
                        true,
                        n -> n >= 1 && n <= Integer.MAX_VALUE && n == Math.rint(n),
                        "whole numbers of at least 1"));
    }

    private static <T> List<T> choices(String words, String separator, Function<String, T> meaning) {
        return Arrays.stream(words.split(separator, -1)).map(meaning).distinct().toList();
    }

    private static List<Integer> units(String word) {
        if (word.equals(NO_LAYERS)) {
            return List.of();
        }
        try {
            List<Integer> units =
                    Arrays.stream(word.split(",", -1)).map(Integer::valueOf).toList();
            Arguments.require(
                    units.stream().allMatch(n -> n >= 1), "--layers", "at least 1 unit in each hidden layer", word);
            return units;
        } catch (NumberFormatException e) {
            throw new BadInputException(
                    "--layers: expected units such as 5 or 20,5 with ';' between choices, received '" + word + "'", e);
        }
    }

    private static Numbers numbers(
            String option, String words, boolean logarithmic, DoublePredicate allowed, String expected) {
        String[] ends = words.split("\\.\\.", -1);
        double[] values = Arrays.stream(ends.length == 2 ? ends : words.split(",", -1))
                .mapToDouble(word -> number(option, word, words))
                .toArray();
        Arguments.require(Arrays.stream(values).allMatch(allowed), option, expected, words);
        if (ends.length != 2) {
            return Numbers.of(values);
        }
        Arguments.require(values[0] <= values[1], option, "a range from the smaller to the larger end", words);
        Arguments.require(
                !logarithmic || values[0] > 0, option, "a range that begins above 0, or values one by one", words);
        return logarithmic ? Numbers.logUniform(values[0], values[1]) : Numbers.uniform(values[0], values[1]);
    }

    private static double number(String option, String word, String words) {
        try {
            double value = Double.parseDouble(word);
            Arguments.require(Double.isFinite(value), option, "finite numbers", words);
            return value;
        } catch (NumberFormatException e) {
            throw new BadInputException(
                    option + ": expected numbers with commas between or a range such as 0.001..0.1, received '" + words
                            + "'",
                    e);
        }
    }
}
