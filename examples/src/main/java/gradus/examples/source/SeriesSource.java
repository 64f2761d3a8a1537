package gradus.examples.source;

import java.util.Optional;

/** Somewhere to get the series' images from. */
public interface SeriesSource {

    /** Returns why it does not have a set and how to get it, or nothing if it has it. */
    Optional<String> missing(ImageSet set);

    /**
     * Reads a set that is not missing.
     *
     * @throws gradus.data.hdf5.Hdf5DataException if a file is damaged or not what it should be
     * @throws gradus.examples.failure.BadInputException if the files do not fit each other
     */
    SeriesImages read(ImageSet set);
}
