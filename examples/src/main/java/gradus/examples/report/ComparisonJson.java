package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.compare.ComparisonResult;
import gradus.examples.compare.ComparisonRow;
import gradus.examples.compare.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a comparison of two backends for machines. The file appears whole or not at all.
 *
 * @param version of Gradus
 * @param backends name and precision of both, such as {@code ejml:float64}
 * @param seed of the weights
 */
public record ComparisonJson(String version, List<String> backends, long seed) {

    /** Copies the list. */
    public ComparisonJson {
        backends = List.copyOf(backends);
    }

    /**
     * Writes results to a file, replacing what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    public void write(List<ComparisonResult> results, Path file) throws IOException {
        JsonFile.write(file, json -> {
            json.beginObject();
            json.name("command").value("compare");
            json.name("version").value(version);
            json.name("backends").beginArray();
            for (String backend : backends) {
                json.value(backend);
            }
            json.endArray();
            json.name("seed").value(seed);
            json.name("experiments").beginArray();
            for (ComparisonResult result : results) {
                write(result, json);
            }
            json.endArray().endObject();
        });
    }

    private static void write(ComparisonResult result, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value(result.name());
        json.name("iterations").value(result.iterations());
        json.name("tolerance").value(result.judgement().tolerance());
        json.name("until").value(result.judgement().until());
        json.name("agree").value(result.agrees());
        write("first", result.first(), json);
        write("largest", result.largest(), json);
        json.name("costs").beginArray();
        for (ComparisonRow row : result.rows()) {
            json.beginObject().name("iteration").value(row.iteration());
            json.name("a").value(row.costA()).name("b").value(row.costB());
            write("largest", row.largest(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void write(String name, Optional<Difference> difference, JsonWriter json) throws IOException {
        json.name(name);
        if (difference.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject().name("iteration").value(difference.get().iteration());
        json.name("where").value(difference.get().where());
        double size = difference.get().size();
        json.name("size");
        if (Double.isFinite(size)) {
            json.value(size);
        } else {
            json.nullValue(); // JSON has no infinity
        }
        json.endObject();
    }
}
