package gradus.examples.report;

import gradus.examples.check.ArticleGradientCheckResult;
import gradus.examples.check.PublishedGradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.gradientcheck.ParameterCheck;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints gradient checks for people.
 *
 * @param out where to
 */
public record CheckLines(PrintWriter out) {

    private static final String ROW = "%-16s %11s %15s %6s %11s  %-5s  %s";

    /** Prints a check: a line for each parameter, the warnings, the verdict. */
    public void print(GradientCheckResult result) {
        line(ROW, "parameter", "shape", "compared", "kinks", "difference", "", "worst element");
        result.parameters().forEach(parameter -> print(parameter, result.tolerance()));
        result.warnings().forEach(warning -> line("Warning: %s.", warning));
        line(
                "The gradient is %s: relative difference %.3g, expected below %.0e.",
                verdict(result), result.relativeDifference(), result.tolerance());
    }

    private void print(ParameterCheck parameter, double tolerance) {
        line(
                ROW,
                parameter.name(),
                parameter.shape(),
                parameter.compared() + " of " + parameter.shape().size(),
                parameter.kinks(),
                String.format(Locale.ROOT, "%.2e", parameter.relativeDifference()),
                verdict(parameter, tolerance),
                parameter.worst().map(Object::toString).orElse(""));
    }

    private static String verdict(ParameterCheck parameter, double tolerance) {
        if (parameter.compared() == 0) {
            return "none";
        }
        if (parameter.isLostInRoundOff(tolerance)) {
            return "lost";
        }
        return parameter.isRight(tolerance) ? "right" : "WRONG";
    }

    private static String verdict(GradientCheckResult result) {
        return result.isVacuous() ? "not checked" : result.isRight() ? "right" : "wrong";
    }

    /** Prints numbers of the article's check, what was published behind ours. */
    void print(List<PublishedGradientCheck.Row> rows) {
        line("");
        line("Beside each number of the first check the published one: '=' the same, '≠' not the same.");
        rows.forEach(row -> line("%-19s   %-21s   %s %s", row.quantity(), row.ours(), row.mark(), row.published()));
        line("A relative difference is round-off, the same if it is below %.0e.", PublishedGradientCheck.LIMIT);
    }

    /** Prints the article's check, and the sound one beside it. */
    public void print(ArticleGradientCheckResult result) {
        line("%s, tanh, image %d, label %d", result.network(), result.example(), result.label());
        line("");
        line(
                "As in the article: pixels from 0 to 255, ε = %.0e, cost %.16f",
                result.article().epsilon(), result.article().cost());
        print(result.article());
        line(
                "Only %d of %d derivatives are not zero, so this check is close to vacuous. A sound one:",
                result.article().elements() - result.article().zeros(),
                result.article().elements());
        line("");
        line(
                "Pixels from 0 to 1, ε = %.0e, cost %.16f",
                result.sound().epsilon(), result.sound().cost());
        print(result.sound());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
