package gradus.examples.report;

import gradus.examples.cats.Recognition;
import gradus.metric.Accuracy;
import gradus.metric.ClassScores;
import gradus.metric.Interval;
import java.util.Locale;

/** Words metrics for people. */
final class MetricText {

    private MetricText() {}

    /** Says how far an accuracy can be trusted. */
    static String interval(Accuracy accuracy) {
        Interval interval = accuracy.interval();
        return String.format(
                Locale.ROOT,
                "    95 %% interval %.1f %% to %.1f %%: %d images carry about ± %.0f points",
                100 * interval.lower(),
                100 * interval.upper(),
                accuracy.total(),
                100 * interval.halfWidth());
    }

    /** Says how well a class is recognised. */
    static String scores(String name, Recognition recognition) {
        ClassScores scores = recognition.scores();
        String text = String.format(
                Locale.ROOT,
                "    '%s': precision %.3f, recall %.3f, F1 %.3f",
                name,
                scores.precision(),
                scores.recall(),
                scores.f1());
        return recognition.auc().isEmpty()
                ? text
                : text
                        + String.format(
                                Locale.ROOT, ", AUC %.3f", recognition.auc().getAsDouble());
    }
}
