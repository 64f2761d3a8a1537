package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.check.ArticleGradientCheckResult;
import gradus.examples.check.PublishedGradientCheck;
import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.series.DescentCurve;
import gradus.examples.series.DescentOutcome;
import gradus.examples.series.GradientCheckOutcome;
import gradus.examples.series.Outcome;
import gradus.examples.series.Skipped;
import gradus.examples.series.TrainingOutcome;
import gradus.examples.source.DataFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the outcomes of experiments for machines. The file appears whole or not at all.
 *
 * @param version of Gradus
 * @param backend its name
 * @param precision {@code float64} or {@code float32}
 */
public record SeriesJson(String version, String backend, String precision) {

    /**
     * Writes outcomes to a file, replacing what was there.
     *
     * @param outcomes of the experiments
     * @param data what they were run on
     * @param file where to
     * @throws IOException if it cannot be written; what was there is still there
     */
    public void write(List<Outcome> outcomes, List<DataFile> data, Path file) throws IOException {
        JsonFile.write(file, json -> {
            json.beginObject();
            json.name("command").value("series");
            json.name("version").value(version);
            json.name("backend").value(backend);
            json.name("precision").value(precision);
            JsonFile.writeData(data, json);
            json.name("experiments").beginArray();
            for (Outcome outcome : outcomes) {
                write(outcome, json);
            }
            json.endArray().endObject();
        });
    }

    private static void write(Outcome outcome, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value(outcome.name());
        json.name("agrees").value(outcome.agrees());
        if (outcome instanceof Skipped skipped) {
            json.name("skipped").value(skipped.reason());
        } else if (outcome instanceof TrainingOutcome trained) {
            write(trained, json);
        } else if (outcome instanceof GradientCheckOutcome check) {
            write(check, json);
        } else if (outcome instanceof DescentOutcome descent) {
            write(descent, json);
        }
        json.endObject();
    }

    private static void write(GradientCheckOutcome outcome, JsonWriter json) throws IOException {
        ArticleGradientCheckResult result = outcome.result();
        json.name("example").value(result.example());
        json.name("label").value(result.label());
        json.name("cost").value(result.article().cost());
        json.name("gradientNorm").value(result.article().norms().gradient());
        json.name("difference").value(result.article().relativeDifference());
        json.name("nonZero")
                .value(result.article().elements() - result.article().zeros());
        json.name("soundDifference").value(result.sound().relativeDifference());
        if (outcome.isThePublished()) {
            writePublishedCheck(json);
        }
    }

    private static void writePublishedCheck(JsonWriter json) throws IOException {
        json.name("published").beginObject();
        json.name("example").value(PublishedGradientCheck.EXAMPLE);
        json.name("label").value(PublishedGradientCheck.LABEL);
        json.name("cost").value(PublishedGradientCheck.COST);
        json.name("gradientNorm").value(PublishedGradientCheck.GRADIENT_NORM);
        json.name("difference").value(PublishedGradientCheck.DIFFERENCE);
        json.name("nonZero").value(PublishedGradientCheck.NON_ZERO);
        json.endObject();
    }

    private static void write(DescentOutcome outcome, JsonWriter json) throws IOException {
        json.name("examples").value(outcome.examples());
        json.name("variants").beginArray();
        for (DescentCurve curve : outcome.curves()) {
            json.beginObject().name("name").value(curve.name());
            json.name("batchSize").value(curve.batchSize());
            json.name("updates").value(curve.updates());
            json.name("trainingSeconds").value(curve.seconds());
            json.name("costs").beginArray();
            for (double cost : curve.costs()) {
                json.value(cost);
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static void write(TrainingOutcome outcome, JsonWriter json) throws IOException {
        json.name("layers").beginArray();
        for (int features : outcome.layers()) {
            json.value(features);
        }
        json.endArray();
        json.name("iterations").value(outcome.iterations());
        json.name("costs").beginArray();
        for (LoggedCost cost : outcome.costs()) {
            write(cost, outcome.published(), json);
        }
        json.endArray();
        json.name("trainingSeconds").value(outcome.seconds());
        json.name("accuracies").beginObject();
        for (var accuracy : outcome.accuracies().entrySet()) {
            json.name(accuracy.getKey()).value(accuracy.getValue().percent());
        }
        json.endObject();
        if (outcome.published().isPresent()) {
            write(outcome.published().get(), outcome, json);
        }
    }

    private static void write(LoggedCost cost, Optional<PublishedTable> published, JsonWriter json) throws IOException {
        json.beginObject().name("iteration").value(cost.iteration());
        json.name("cost").value(cost.cost());
        Optional<Integer> row = published.flatMap(table -> table.rowOf(cost.iteration()));
        if (row.isPresent()) {
            PublishedTable table = published.get();
            json.name("published").value(table.rows().get(row.get()));
            json.name("comparison").value(table.mark(cost).orElseThrow().name().toLowerCase(Locale.ROOT));
        }
        json.endObject();
    }

    private static void write(PublishedTable table, TrainingOutcome outcome, JsonWriter json) throws IOException {
        PublishedTable.Agreement agreement = table.agreement(outcome.costs());
        json.name("published").beginObject();
        json.name("rows").value(table.rows().size());
        json.name("trustworthyRows").value(table.trustworthyRows());
        json.name("comparedRows").value(agreement.compared());
        json.name("sameRows").value(agreement.same());
        json.name("accuracies").beginObject();
        for (var accuracy : table.accuracies().entrySet()) {
            json.name(accuracy.getKey()).value(accuracy.getValue());
        }
        json.endObject();
        json.name("note").value(table.note().orElse(null));
        json.endObject();
    }
}
