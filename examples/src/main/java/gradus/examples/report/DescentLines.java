package gradus.examples.report;

import gradus.examples.series.DescentCurve;
import gradus.examples.series.DescentOutcome;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints the variants of gradient descent side by side.
 *
 * @param out where to
 */
record DescentLines(PrintWriter out) {

    void print(DescentOutcome outcome) {
        out.println(outcome.network() + ", learning rate " + outcome.learningRate());
        out.println("Cost of all training examples, whose number is m = " + outcome.examples() + ":");
        row("examples seen", outcome, DescentCurve::name);
        row("", outcome, curve -> "batches of " + curve.batchSize());
        int points = outcome.curves().get(0).costs().size();
        for (int epoch = 0; epoch < points; epoch++) {
            int shown = epoch;
            row(
                    String.valueOf(epoch * outcome.examples()),
                    outcome,
                    curve -> number("%.4f", curve.costs().get(shown)));
        }
        row("updates", outcome, curve -> String.valueOf(curve.updates()));
        row("seconds", outcome, curve -> number("%.2f", curve.seconds()));
    }

    private void row(String head, DescentOutcome outcome, Function<DescentCurve, String> cell) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%13s", head));
        for (DescentCurve curve : outcome.curves()) {
            line.append(String.format(Locale.ROOT, "   %15s", cell.apply(curve)));
        }
        out.println(line);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
