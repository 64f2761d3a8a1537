package gradus.examples.source;

import gradus.data.LabelledImages;
import java.util.List;
import java.util.Optional;

/**
 * A set of images of two classes.
 *
 * @param training what it learns from
 * @param test what it has never seen, where there is such a set
 * @param files what they were read from
 * @param areTheSeries whether they are the series' own images
 */
public record SeriesImages(
        LabelledImages training, Optional<LabelledImages> test, List<DataFile> files, boolean areTheSeries) {

    /** Copies the list. */
    public SeriesImages {
        files = List.copyOf(files);
    }

    static SeriesImages of(CatImages images) {
        return new SeriesImages(images.training(), Optional.of(images.test()), images.files(), images.areTheArticles());
    }
}
