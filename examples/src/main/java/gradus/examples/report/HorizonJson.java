package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.horizon.HorizonResult;
import gradus.examples.horizon.HorizonRow;
import gradus.examples.source.DataFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes for machines how far the digits of a training can be trusted. The file appears whole or not at all.
 *
 * @param version of Gradus
 * @param backend its name
 * @param precision {@code float64} or {@code float32}
 */
public record HorizonJson(String version, String backend, String precision) {

    /**
     * Writes a result to a file, replacing what was there.
     *
     * @param result of the ensemble
     * @param data what it was trained on
     * @param file where to
     * @throws IOException if it cannot be written; what was there is still there
     */
    public void write(HorizonResult result, List<DataFile> data, Path file) throws IOException {
        JsonFile.write(file, json -> {
            json.beginObject();
            json.name("command").value("horizon");
            json.name("version").value(version);
            json.name("backend").value(backend);
            json.name("precision").value(precision);
            JsonFile.writeData(data, json);
            json.name("name").value(result.name());
            json.name("members").value(result.members());
            json.name("comparison").value(result.likeness().toString());
            json.name("trustworthyRows").value(result.trustworthyRows());
            json.name("horizon").value(result.horizon());
            json.name("firstApart");
            if (result.firstApart().isPresent()) {
                json.value(result.firstApart().getAsInt());
            } else {
                json.nullValue();
            }
            json.name("rows").beginArray();
            for (HorizonRow row : result.rows()) {
                write(row, json);
            }
            json.endArray().endObject();
        });
    }

    private static void write(HorizonRow row, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("iteration").value(row.iteration());
        json.name("cost").value(row.cost());
        json.name("spread").value(row.spread());
        json.name("same").value(row.same());
        json.endObject();
    }
}
