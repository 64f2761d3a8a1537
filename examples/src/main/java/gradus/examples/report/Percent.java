package gradus.examples.report;

import gradus.metric.Accuracy;
import java.util.Locale;

/** Prints an accuracy: {@code 42.00 % (21 of 50)}. */
final class Percent {

    private Percent() {}

    static String of(Accuracy accuracy) {
        return String.format(
                Locale.ROOT, "%.2f %% (%d of %d)", accuracy.percent(), accuracy.correct(), accuracy.total());
    }
}
