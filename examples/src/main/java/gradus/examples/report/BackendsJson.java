package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.backends.BackendEntry;
import gradus.examples.backends.Speed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes backends for machines. The file appears whole or not at all.
 *
 * @param version of Gradus
 */
public record BackendsJson(String version) {

    /**
     * Writes backends to a file, replacing what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    public void write(List<BackendEntry> entries, Path file) throws IOException {
        JsonFile.write(file, json -> {
            json.beginObject();
            json.name("command").value("backends");
            json.name("version").value(version);
            json.name("backends").beginArray();
            for (BackendEntry entry : entries) {
                write(entry, json);
            }
            json.endArray().endObject();
        });
    }

    private static void write(BackendEntry entry, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value(entry.candidate().name());
        json.name("state").value(entry.candidate().state().name().toLowerCase(Locale.ROOT));
        json.name("runs").value(entry.failure().isEmpty());
        json.name("detail").value(entry.candidate().detail());
        json.name("failure").value(entry.failure().orElse(null));
        json.name("dependency").value(entry.candidate().dependency().orElse(null));
        json.name("version").value(entry.version());
        json.name("origin").value(entry.origin());
        json.name("precisions").beginArray();
        for (Speed speed : entry.speeds()) {
            write(speed, json);
        }
        json.endArray().endObject();
    }

    private static void write(Speed speed, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("precision").value(speed.precision().toString());
        json.name("threads").value(speed.threads());
        json.name("matmulGflops").value(speed.matmulGflops());
        json.name("addMillionsPerSecond").value(speed.addMillions());
        json.name("tanhMillionsPerSecond").value(speed.tanhMillions());
        json.endObject();
    }
}
