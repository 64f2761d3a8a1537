package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.gradientcheck.ElementCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.gradientcheck.ParameterCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes a gradient check for machines. The file appears whole or not at all.
 *
 * @param version of Gradus
 * @param backend its name
 * @param network what was checked, such as {@code 6 → 5 → 5 → 1}
 * @param activation the name of the hidden layers' activation
 * @param cost the name of the cost
 * @param seed of weights and data
 */
public record CheckJson(String version, String backend, String network, String activation, String cost, long seed) {

    /**
     * Writes a result to a file, replacing what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    public void write(GradientCheckResult result, Path file) throws IOException {
        JsonFile.write(file, json -> {
            json.beginObject();
            json.name("command").value("check");
            json.name("version").value(version);
            json.name("backend").value(backend);
            json.name("network").value(network);
            json.name("activation").value(activation);
            json.name("cost").value(cost);
            json.name("seed").value(seed);
            writeFields(result, json);
            json.endObject();
        });
    }

    /** Writes the fields of a result into an object that is open. */
    static void writeFields(GradientCheckResult result, JsonWriter json) throws IOException {
        json.name("right").value(result.isRight());
        json.name("vacuous").value(result.isVacuous());
        json.name("costValue").value(result.cost());
        json.name("epsilon").value(result.epsilon());
        json.name("tolerance").value(result.tolerance());
        write("relativeDifference", result.relativeDifference(), json);
        write("gradientNorm", result.norms().gradient(), json);
        json.name("elements").value(result.elements());
        json.name("zeros").value(result.zeros());
        json.name("warnings").beginArray();
        for (String warning : result.warnings()) {
            json.value(warning);
        }
        json.endArray();
        json.name("parameters").beginArray();
        for (ParameterCheck parameter : result.parameters()) {
            write(parameter, result.tolerance(), json);
        }
        json.endArray();
    }

    private static void write(ParameterCheck parameter, double tolerance, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value(parameter.name());
        json.name("rows").value(parameter.shape().rows());
        json.name("columns").value(parameter.shape().columns());
        json.name("right").value(parameter.isRight(tolerance));
        write("relativeDifference", parameter.relativeDifference(), json);
        json.name("compared").value(parameter.compared());
        json.name("kinks").value(parameter.kinks());
        json.name("zeros").value(parameter.zeros());
        write(parameter.worst(), json);
        json.endObject();
    }

    private static void write(Optional<ElementCheck> worst, JsonWriter json) throws IOException {
        json.name("worst");
        if (worst.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("row").value(worst.get().row());
        json.name("column").value(worst.get().column());
        write("gradient", worst.get().gradient(), json);
        write("difference", worst.get().difference(), json);
        json.endObject();
    }

    // JSON has neither NaN nor infinity.
    private static void write(String name, double value, JsonWriter json) throws IOException {
        json.name(name);
        if (Double.isFinite(value)) {
            json.value(value);
        } else {
            json.nullValue();
        }
    }
}
