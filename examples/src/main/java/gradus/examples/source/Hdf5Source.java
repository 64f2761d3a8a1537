package gradus.examples.source;

import gradus.data.LabelledImages;
import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import gradus.examples.download.ArticleFiles;
import gradus.examples.failure.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The two files in a folder, or in its folder {@value ArticleFiles#FOLDER}.
 *
 * @param folder where they are
 */
public record Hdf5Source(Path folder) implements CatImageSource {

    /** Returns whether a folder is for this source: it holds an HDF5 file, or a folder {@value ArticleFiles#FOLDER}. */
    static boolean isIn(List<Path> entries) {
        return entries.stream()
                .map(entry -> entry.getFileName().toString().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith(".h5") || name.endsWith(".hdf5") || name.equals(ArticleFiles.FOLDER));
    }

    @Override
    public CatImages read() {
        Path nested = folder.resolve(ArticleFiles.FOLDER);
        boolean here = Files.exists(folder.resolve(ArticleFiles.TRAINING)) || !Files.isDirectory(nested);
        Path files = here ? folder : nested;
        Path trainingFile = files.resolve(ArticleFiles.TRAINING);
        Path testFile = files.resolve(ArticleFiles.TEST);
        LabelledImages training = Hdf5Images.read(trainingFile, DatasetNames.TRAIN);
        LabelledImages test = Hdf5Images.read(testFile, DatasetNames.TEST);
        requireSameSize(trainingFile, training, testFile, test);
        requireTwoClasses(trainingFile, training);
        requireTwoClasses(testFile, test);
        return new CatImages(training, test, List.of(DataFile.of(trainingFile), DataFile.of(testFile)));
    }

    private static void requireSameSize(
            Path trainingFile, LabelledImages training, Path testFile, LabelledImages test) {
        if (!size(training).equals(size(test))) {
            throw new BadInputException(
                    testFile + ": expected images of " + size(training) + " (height × width × channels)"
                            + " as in " + trainingFile + ", received " + size(test)
                            + "; scale one of the two sets to the size of the other");
        }
    }

    private static void requireTwoClasses(Path file, LabelledImages images) {
        if (images.classNames().size() != 2) {
            throw new BadInputException(
                    file + ": expected two classes, labels 0 and 1, received " + images.classNames());
        }
    }

    private static String size(LabelledImages images) {
        return images.height() + " × " + images.width() + " × " + images.channels();
    }
}
