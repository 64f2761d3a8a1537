package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.examples.source.DataFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** Writes JSON into a file that appears whole or not at all. */
final class JsonFile {

    private JsonFile() {}

    /**
     * Writes what a body writes, replacing what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    static void write(Path file, Body body) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            body.writeTo(json);
        }
        WholeFile.write(file, text + "\n");
    }

    /** Writes what was read, under the name {@code data}. */
    static void writeData(List<DataFile> files, JsonWriter json) throws IOException {
        json.name("data").beginArray();
        for (DataFile file : files) {
            json.beginObject().name("path").value(file.path());
            json.name("sha256").value(file.sha256()).endObject();
        }
        json.endArray();
    }

    /** Writes one value. */
    @FunctionalInterface
    interface Body {
        void writeTo(JsonWriter json) throws IOException;
    }
}
