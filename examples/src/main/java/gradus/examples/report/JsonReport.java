package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.cats.CatRun;
import gradus.examples.cats.ExperimentResult;
import gradus.examples.published.LoggedCost;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the results of a command for machines. The file appears whole or not at all.
 *
 * @param command the subcommand, such as {@code cats}
 * @param version of Gradus
 * @param backend its name
 * @param precision {@code float64} or {@code float32}
 * @param seed of the weights
 */
public record JsonReport(String command, String version, String backend, String precision, long seed) {

    /**
     * Writes a run to a file, replacing what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    public void write(CatRun run, Path file) throws IOException {
        JsonFile.write(file, json -> write(run, json));
    }

    private void write(CatRun run, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("command").value(command);
        json.name("version").value(version);
        json.name("backend").value(backend);
        json.name("precision").value(precision);
        json.name("seed").value(seed);
        JsonFile.writeData(run.images().files(), json);
        json.name("experiments").beginArray();
        for (ExperimentResult result : run.results()) {
            write(result, json);
        }
        json.endArray().endObject();
    }

    private static void write(ExperimentResult result, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value(result.name());
        json.name("activation").value(result.activation());
        json.name("layers").beginArray();
        for (int features : result.layers()) {
            json.value(features);
        }
        json.endArray();
        json.name("costs").beginArray();
        for (LoggedCost logged : result.costs()) {
            json.beginObject().name("iteration").value(logged.iteration());
            json.name("cost").value(logged.cost()).endObject();
        }
        json.endArray();
        json.name("trainingSeconds").value(result.trainingSeconds());
        json.name("gramForm").value(result.inGramForm());
        MetricJson.write("trainAccuracy", result.training(), json);
        MetricJson.write("testAccuracy", result.test(), json);
        MetricJson.write("testRecognition", result.recognition(), json);
        json.endObject();
    }
}
