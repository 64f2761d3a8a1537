package gradus.gradientcheck;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a gradient check came to.
 *
 * @param cost J where the parameters stand
 * @param epsilon ε of the differences
 * @param tolerance a relative difference below this is none
 * @param parameters what was found of each, in the order of the network
 * @param saturated a sentence for each hidden layer whose units hardly react
 */
public record GradientCheckResult(
        double cost, double epsilon, double tolerance, List<ParameterCheck> parameters, List<String> saturated) {

    /** Copies the lists. */
    public GradientCheckResult {
        parameters = List.copyOf(parameters);
        saturated = List.copyOf(saturated);
    }

    /** Returns whether every parameter's gradient is right; see {@link #warnings()} for how much that means. */
    public boolean isRight() {
        return parameters.stream().allMatch(parameter -> parameter.isRight(tolerance));
    }

    /**
     * Returns whether nothing can be said: no element was compared, or all derivatives are 0 in both ways, or they differ and the
     * round-off of the cost alone may be why.
     */
    public boolean isVacuous() {
        return compared() == 0 || areAllZero() || isLostInRoundOff();
    }

    boolean areAllZero() {
        return norms().gradient() == 0 && norms().difference() == 0;
    }

    boolean isLostInRoundOff() {
        return relativeDifference() >= tolerance && isRight();
    }

    /** Returns the norms over the elements of all parameters that were compared. */
    public Norms norms() {
        return parameters.stream().map(ParameterCheck::norms).reduce(Norms.ZERO, Norms::with);
    }

    /** Returns ‖g − gₐ‖ / (‖g‖ + ‖gₐ‖) over the elements of all parameters that were compared: the article's number. */
    public double relativeDifference() {
        return norms().relativeDifference();
    }

    /** Returns the number of elements of all parameters. */
    public int elements() {
        return sum(parameter -> parameter.shape().size());
    }

    /** Returns how many elements were compared. */
    public int compared() {
        return sum(ParameterCheck::compared);
    }

    /** Returns how many elements were skipped for kinks. */
    public int kinks() {
        return sum(ParameterCheck::kinks);
    }

    /** Returns how many of all elements have a derivative of exactly 0. */
    public int zeros() {
        return sum(ParameterCheck::zeros);
    }

    private int sum(ToIntFunction<ParameterCheck> count) {
        return parameters.stream().mapToInt(count).sum();
    }

    /** Returns the parameter with the largest relative difference, one that is not right before any that are. */
    public ParameterCheck worst() {
        return parameters.stream()
                .max(Comparator.comparing((ParameterCheck parameter) -> !parameter.isRight(tolerance))
                        .thenComparing(ParameterCheck::relativeDifference))
                .orElseThrow();
    }

    /** Returns what makes the check say less than it seems to, a sentence each. */
    public List<String> warnings() {
        return Stream.concat(saturated.stream(), Vacuity.warnings(this).stream())
                .toList();
    }

    GradientCheckResult withoutLayerNumbers() {
        List<ParameterCheck> renamed = parameters.stream()
                .map(parameter -> parameter.named(parameter.name().replaceFirst("^layer \\d+ ", "")))
                .toList();
        return new GradientCheckResult(cost, epsilon, tolerance, renamed, saturated);
    }

    /** Returns the verdict in a sentence, with the worst element. */
    @Override
    public String toString() {
        ParameterCheck worst = worst();
        String element = worst.worst().map(found -> " " + found).orElse("");
        String sentence = String.format(
                Locale.ROOT,
                "gradient %s: relative difference %.3g, expected below %.1g; worst in %s (%.3g)%s;"
                        + " %d of %d elements compared, %d skipped for kinks",
                isRight() ? "right" : "wrong",
                relativeDifference(),
                tolerance,
                worst.name(),
                worst.relativeDifference(),
                element,
                compared(),
                elements(),
                kinks());
        return warnings().stream()
                .map(warning -> "; warning: " + warning)
                .collect(Collectors.joining("", sentence, ""));
    }
}
