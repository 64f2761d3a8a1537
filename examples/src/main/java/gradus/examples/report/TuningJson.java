package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.tune.TuningRun;
import gradus.tuning.FinalTest;
import gradus.tuning.Score;
import gradus.tuning.Setting;
import gradus.tuning.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a search for machines. The file appears whole or not at all.
 *
 * @param version of Gradus
 * @param backend its name
 * @param precision {@code float64} or {@code float32}
 */
public record TuningJson(String version, String backend, String precision) {

    /**
     * Writes a search to a file, replacing what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    public void write(TuningRun run, Path file) throws IOException {
        JsonFile.write(file, json -> write(run, json));
    }

    private void write(TuningRun run, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("command").value("tune");
        json.name("version").value(version);
        json.name("backend").value(backend);
        json.name("precision").value(precision);
        JsonFile.writeData(run.images().files(), json);
        SearchJson.write(run.settings(), json);
        json.name("trials").beginArray();
        for (Trial trial : run.trials()) {
            write(trial, json);
        }
        json.endArray();
        if (run.test().isPresent()) {
            write(run.test().get(), json);
        }
        json.endObject();
    }

    private static void write(Trial trial, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("trial").value(trial.index() + 1);
        write(trial.setting(), json);
        if (trial.succeeded()) {
            json.name("accuracy").value(trial.accuracy().mean());
            json.name("accuracyDeviation").value(trial.accuracy().deviation());
            json.name("cost").value(trial.cost().mean());
            json.name("costDeviation").value(trial.cost().deviation());
        }
        writeScores(trial.scores(), json);
        json.name("failure").value(trial.failure().orElse(null));
        json.endObject();
    }

    private static void write(FinalTest test, JsonWriter json) throws IOException {
        json.name("test").beginObject();
        write(test.setting(), json);
        if (test.succeeded()) {
            json.name("accuracy").value(test.accuracy().mean());
            json.name("accuracyDeviation").value(test.accuracy().deviation());
        }
        if (test.scores().size() > 1) {
            json.name("accuracyHalfWidth95").value(test.accuracy().halfWidth());
        }
        writeScores(test.scores(), json);
        json.name("failures").beginArray();
        for (String failure : test.failures()) {
            json.value(failure);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(Setting setting, JsonWriter json) throws IOException {
        SearchJson.write(setting.hiddenUnits(), json.name("layers"));
        json.name("activation").value(setting.activation().name());
        json.name("optimiser").value(setting.optimiser().name());
        json.name("learningRate").value(setting.learningRate());
        json.name("l2").value(setting.l2());
        json.name("dropout").value(setting.dropout());
        json.name("iterations").value(setting.iterations());
    }

    private static void writeScores(List<Score> scores, JsonWriter json) throws IOException {
        json.name("scores").beginArray();
        for (Score score : scores) {
            json.beginObject();
            json.name("accuracy").value(score.accuracy());
            json.name("cost").value(score.cost()).endObject();
        }
        json.endArray();
    }
}
