package gradus.examples.tune;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import gradus.examples.failure.BadInputException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The first line of a journal.
 *
 * @param entries what the trials depend on, by name
 */
record JournalHeader(Map<String, String> entries) {

    private static final Gson GSON = new Gson();

    String line() {
        JsonObject json = new JsonObject();
        entries.forEach(json::addProperty);
        return GSON.toJson(json);
    }

    /** Refuses the header of another search, or no header. */
    void requireSame(String line, Path file) {
        Map<String, String> other = parse(line, file);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            String found = other.get(entry.getKey());
            if (!entry.getValue().equals(found)) {
                throw new BadInputException("--journal: '" + file + "' belongs to another search: " + entry.getKey()
                        + " is " + entry.getValue() + " here and " + Objects.requireNonNullElse(found, "not given")
                        + " there; name another file, or search as it was begun");
            }
        }
    }

    private static Map<String, String> parse(String line, Path file) {
        try {
            Map<String, String> entries = new TreeMap<>();
            JsonObject json = GSON.fromJson(line, JsonObject.class);
            Objects.requireNonNull(json, "a header");
            json.entrySet()
                    .forEach(entry ->
                            entries.put(entry.getKey(), entry.getValue().getAsString()));
            return entries;
        } catch (JsonSyntaxException
                | ClassCastException
                | IllegalStateException
                | UnsupportedOperationException
                | NullPointerException e) {
            throw new BadInputException(
                    "--journal: '" + file + "' is there and is not the journal of a search; name another file", e);
        }
    }
}
