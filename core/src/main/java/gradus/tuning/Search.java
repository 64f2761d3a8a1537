package gradus.tuning;

import java.util.List;

/** A way to pick settings from a space before any of them is tried. */
@FunctionalInterface
public interface Search {

    /**
     * Returns the settings to try; the trial of each has its index.
     *
     * @param space what there is to choose from
     */
    List<Setting> settings(SearchSpace space);
}
