package gradus.examples.command;

import gradus.data.LabelledImages;
import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import gradus.examples.download.ArticleFiles;
import java.nio.file.Path;
import java.util.List;

/** Data of 4 × 4 pixels, for tests of what surrounds a training: 6 images to learn from and 4 to be tested on. */
final class SmallImages {

    private SmallImages() {}

    /** Writes both files into a folder. */
    static void writeTo(Path folder) {
        Hdf5Images.write(folder.resolve(ArticleFiles.TRAINING), images(6), DatasetNames.TRAIN);
        Hdf5Images.write(folder.resolve(ArticleFiles.TEST), images(4), DatasetNames.TEST);
    }

    private static LabelledImages images(int count) {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 3 == 1 ? 1 : 0; // as many of both would cancel in the gradient of the bias
        }
        return new LabelledImages(4, 4, 3, index -> index * 37 % 256 / 255.0, labels, List.of("non-cat", "cat"));
    }
}
