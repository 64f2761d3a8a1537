package gradus.examples.published;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A table as a file of properties. */
final class TableFile {

    private static final String ITERATIONS_PER_ROW = "100";

    private final Properties properties;

    private TableFile(Properties properties) {
        this.properties = properties;
    }

    static Optional<PublishedTable> read(String experiment) {
        String file = experiment + ".properties";
        var in = TableFile.class.getResourceAsStream(file);
        if (in == null) {
            return Optional.empty();
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return Optional.of(new TableFile(properties).table());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private PublishedTable table() {
        return new PublishedTable(
                words("costs"),
                Integer.parseInt(properties.getProperty("iterationsPerRow", ITERATIONS_PER_ROW)),
                Integer.parseInt(properties.getProperty("trustworthyRows")),
                Likeness.of(properties.getProperty("comparison")),
                reference(),
                accuracies(),
                Optional.ofNullable(properties.getProperty("note")));
    }

    private List<String> words(String key) {
        return List.of(properties.getProperty(key).split(" +"));
    }

    private Optional<ReferenceCosts> reference() {
        if (!properties.containsKey("referenceCosts")) {
            return Optional.empty();
        }
        List<Double> costs =
                words("referenceCosts").stream().map(Double::valueOf).toList();
        return Optional.of(new ReferenceCosts(costs, Likeness.of(properties.getProperty("referenceComparison"))));
    }

    private Map<String, String> accuracies() {
        Map<String, String> accuracies = new LinkedHashMap<>();
        Stream.of(PublishedTable.TRAINING, PublishedTable.TEST).forEach(set -> {
            String percent = properties.getProperty(set + "Accuracy");
            if (percent != null) {
                accuracies.put(set, percent);
            }
        });
        return accuracies;
    }
}
