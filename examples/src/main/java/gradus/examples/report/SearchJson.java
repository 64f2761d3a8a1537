package gradus.examples.report;

import com.google.gson.stream.JsonWriter;
import gradus.activation.Activation;
import gradus.examples.tune.TuneSettings;
import gradus.optimiser.Optimiser;
import gradus.tuning.CrossValidation;
import gradus.tuning.GridSearch;
import gradus.tuning.Listed;
import gradus.tuning.Numbers;
import gradus.tuning.RandomSearch;
import gradus.tuning.Range;
import gradus.tuning.Search;
import gradus.tuning.SearchSpace;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes what is searched, and how; the dimensions have the names that they have in a trial. */
final class SearchJson {

    private SearchJson() {}

    /** Writes it under the name {@code search}. */
    static void write(TuneSettings settings, JsonWriter json) throws IOException {
        json.name("search").beginObject();
        write(settings.search(), json);
        write(settings.space(), json);
        write(settings.validation(), json);
        json.name("imageSize").value(settings.imageSize().orElse(null));
        json.name("mirrored").value(settings.mirrored());
        json.name("features").value(settings.features().name().toLowerCase(Locale.ROOT));
        json.name("finalSeeds").value(settings.finalSeeds());
        json.endObject();
    }

    private static void write(Search search, JsonWriter json) throws IOException {
        if (search instanceof RandomSearch random) {
            json.name("way").value("random");
            json.name("trials").value(random.trials());
            json.name("seed").value(random.seed());
        } else if (search instanceof GridSearch grid) {
            json.name("way").value("grid");
            json.name("points").value(grid.points());
        }
    }

    private static void write(SearchSpace space, JsonWriter json) throws IOException {
        write("learningRate", space.learningRates(), json);
        json.name("layers").beginArray();
        for (List<Integer> units : space.layers()) {
            write(units, json);
        }
        json.endArray();
        writeNames(
                "activation", space.activations().stream().map(Activation::name).toList(), json);
        writeNames("optimiser", space.optimisers().stream().map(Optimiser::name).toList(), json);
        write("l2", space.l2(), json);
        write("dropout", space.dropout(), json);
        write("iterations", space.iterations(), json);
    }

    private static void writeNames(String name, List<String> values, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static void write(String name, Numbers numbers, JsonWriter json) throws IOException {
        json.name(name);
        if (numbers instanceof Range range) {
            json.beginObject();
            json.name("from").value(range.smallest());
            json.name("to").value(range.largest());
            json.name("logarithmic").value(range.logarithmic()).endObject();
        } else if (numbers instanceof Listed listed) {
            write(listed.values(), json);
        }
    }

    /** Writes a list of numbers. */
    static void write(List<? extends Number> values, JsonWriter json) throws IOException {
        json.beginArray();
        for (Number value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static void write(CrossValidation validation, JsonWriter json) throws IOException {
        json.name("validation").beginObject();
        json.name("folds").value(validation.folds());
        json.name("repetitions").value(validation.repetitions());
        json.name("seed").value(validation.seed()).endObject();
    }
}
