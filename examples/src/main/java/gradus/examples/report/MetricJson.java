package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.cats.Recognition;
import gradus.metric.Accuracy;
import gradus.metric.ClassScores;
import gradus.metric.ConfusionMatrix;
import gradus.metric.Interval;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes metrics for machines. */
final class MetricJson {

    private MetricJson() {}

    /** Writes an accuracy and its 95 % interval, in percent. */
    static void write(String name, Accuracy accuracy, JsonWriter json) throws IOException {
        Interval interval = accuracy.interval();
        json.name(name).value(accuracy.percent());
        json.name(name + "Interval").beginArray();
        json.value(100 * interval.lower()).value(100 * interval.upper()).endArray();
    }

    /** Writes shares from 0 to 1 and counts, or null. */
    static void write(String name, Optional<Recognition> recognition, JsonWriter json) throws IOException {
        json.name(name);
        if (recognition.isPresent()) {
            write(recognition.get(), json);
        } else {
            json.nullValue();
        }
    }

    private static void write(Recognition recognition, JsonWriter json) throws IOException {
        ClassScores scores = recognition.scores();
        OptionalDouble auc = recognition.auc();
        json.beginObject();
        json.name("precision").value(scores.precision());
        json.name("recall").value(scores.recall());
        json.name("f1").value(scores.f1());
        json.name("auc").value(auc.isPresent() ? (Double) auc.getAsDouble() : null);
        json.name("confusion");
        write(recognition.confusion(), json);
        json.endObject();
    }

    /** Writes a row for each actual class. */
    private static void write(ConfusionMatrix confusion, JsonWriter json) throws IOException {
        json.beginArray();
        for (int actual = 0; actual < confusion.classes(); actual++) {
            json.beginArray();
            for (int predicted = 0; predicted < confusion.classes(); predicted++) {
                json.value(confusion.count(actual, predicted));
            }
            json.endArray();
        }
        json.endArray();
    }
}
