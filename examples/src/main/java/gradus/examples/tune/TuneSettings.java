package gradus.examples.tune;

import gradus.examples.failure.BadInputException;
import gradus.tuning.CrossValidation;
import gradus.tuning.Search;
import gradus.tuning.SearchSpace;
import gradus.tuning.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to search, and how.
 *
 * @param space what there is to choose from
 * @param search how settings are chosen from it
 * @param validation how they are tried
 * @param imageSize the height that images are shrunk to first, if they are
 * @param mirrored whether networks learn from each training image and its mirror image
 * @param features what networks are shown
 * @param finalSeeds how often the best setting is trained for the test; with 0 there is no test
 */
public record TuneSettings(
        SearchSpace space,
        Search search,
        CrossValidation validation,
        Optional<Integer> imageSize,
        boolean mirrored,
        Features features,
        int finalSeeds) {

    /**
     * Returns the settings to try.
     *
     * @throws BadInputException if they are too many
     */
    public List<Setting> candidates() {
        try {
            return search.settings(space);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--search: " + e.getMessage(), e);
        }
    }

    /** Returns all that the trials depend on besides the data, by name, as a journal is known by. */
    public Map<String, String> description() {
        Map<String, String> description = new LinkedHashMap<>();
        description.put("search", search.toString());
        description.put("learning rate", space.learningRates().toString());
        description.put("layers", space.layers().toString());
        description.put("activation", space.activations().toString());
        description.put("optimiser", space.optimisers().toString());
        description.put("l2", space.l2().toString());
        description.put("dropout", space.dropout().toString());
        description.put("iterations", space.iterations().toString());
        description.put("validation", validation.toString());
        description.put("image size", imageSize.map(String::valueOf).orElse("as it is"));
        description.put("mirror images", String.valueOf(mirrored));
        description.put("features", features.toString());
        return description;
    }
}
