package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

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

    /** Writes one value. */
    @FunctionalInterface
    interface Body {
        void writeTo(JsonWriter json) throws IOException;
    }
}
