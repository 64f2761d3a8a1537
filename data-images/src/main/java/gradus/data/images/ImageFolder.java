package gradus.data.images;

import gradus.data.LabelledImages;
import gradus.data.Split;
import gradus.lookup.NearestName;
import gradus.random.NumpyRandom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A folder of JPEG and PNG images, each labelled by the folder it is in or by the first word of its name.
 *
 * <pre>
 *     animals/cat/tom.jpg            animals/cat.0.jpg            animals/train/cat.0.jpg
 *     animals/cat/felix.png    or    animals/cat.1.png    or      animals/train/dog.0.jpg
 *     animals/dog/rex.jpg            animals/dog.0.jpg            animals/test/cat.7.jpg
 * </pre>
 *
 * <pre>{@code
 * LabelledImages images = ImageFolder.of(Path.of("animals")).read();
 * ImageSets sets = ImageFolder.of(Path.of("animals")).resizedTo(64, 64).readSets(0.2, 1);
 * }</pre>
 *
 * <p>Images come sorted by the names of their class folders and then of their files, as Java compares strings, which is the
 * same on every system; cat.10.jpg comes before cat.2.jpg. The labels number the classes in the same order, so that of cat and
 * dog cat is 0 and dog is 1, unless the classes are listed. A word ends before the first character that is no letter. Hidden
 * files and files that are no images by their ending are left out.
 *
 * <p>Intensities are the stored bytes divided by 255, decoded by the JDK's own readers. Images are grey, with one channel, if
 * all are grey, and RGB otherwise. Those with more than 8 bits for a channel, with CMYK colours, or with a transparent pixel are
 * refused.
 *
 * @param folder where the images are
 * @param size what all images are brought to, or empty if they have one size and keep it
 * @param classes what the images may show, in the order of the labels; if none is listed, whatever they show, at least two
 */
public record ImageFolder(Path folder, Optional<ImageSize> size, List<String> classes) {

    /** The folder of training images beside a {@value #TEST}, {@value}. */
    public static final String TRAIN = "train";

    /** The folder of test images beside a {@value #TRAIN}, {@value}. */
    public static final String TEST = "test";

    /** Checks and copies the classes. */
    public ImageFolder {
        classes = List.copyOf(classes);
        if (classes.stream().distinct().count() < classes.size()) {
            throw new IllegalArgumentException("image folder: expected different classes, received " + classes);
        }
    }

    /** A folder whose images have one size and show two things or more. */
    public static ImageFolder of(Path folder) {
        return new ImageFolder(folder, Optional.empty(), List.of());
    }

    /**
     * Returns this with every image brought to a size: bilinearly, by the mean over an area where it gets smaller, stretched
     * where the proportions differ.
     *
     * @throws IllegalArgumentException if the size is not positive or has more than {@value ImageSize#MAX_PIXELS} pixels
     */
    public ImageFolder resizedTo(int height, int width) {
        return new ImageFolder(folder, Optional.of(new ImageSize(height, width)), classes);
    }

    /** Returns this with the classes listed in the order of their labels; an image of another class is an error. */
    public ImageFolder withClasses(String... names) {
        return new ImageFolder(folder, size, List.of(names));
    }

    /** Returns whether the folder has a {@value #TRAIN} and a {@value #TEST} in it. */
    public boolean isDivided() {
        return FolderLayout.hasFolder(folder, TRAIN) && FolderLayout.hasFolder(folder, TEST);
    }

    /**
     * Returns the files of the images in the order they are read in; of a divided folder those of {@value #TRAIN} first.
     *
     * @throws ImageFolderException if there are none, or the folder is not laid out as described
     */
    public List<Path> files() {
        return labelledFiles().map(LabelledFile::file).toList();
    }

    /**
     * Returns the classes in the order of their labels: those listed, or else those of the images, of a divided folder those of
     * {@value #TRAIN}.
     *
     * @throws ImageFolderException if there is but one, or the folder is not laid out as described
     */
    public List<String> classNames() {
        if (!classes.isEmpty()) {
            return classes;
        }
        return classesOf(isDivided() ? part(TRAIN) : labelledFiles().toList());
    }

    /**
     * Reads all images; those of a divided folder as one set.
     *
     * @throws ImageFolderException if the folder or an image is not as described
     */
    public LabelledImages read() {
        List<LabelledFile> files = labelledFiles().toList();
        List<String> names = classNames();
        int[] labels = files.stream().mapToInt(file -> labelOf(file, names)).toArray();
        ImageBatch batch = new ImageBatch(size);
        files.forEach(file -> batch.add(file.file()));
        return batch.labelled(labels, names);
    }

    /**
     * Reads a training and a test set: a divided folder as it is divided, any other by a stratified {@link Split}.
     *
     * @param testShare of the examples that become the test set, above 0 and below 1; 0.2 is usual
     * @param seed of the split, from 0 to 2³² − 1; the same seed gives the same sets
     * @throws ImageFolderException if the folder or an image is not as described, or a class has one image only
     * @throws IllegalArgumentException if the share or the seed is outside its range
     */
    public ImageSets readSets(double testShare, long seed) {
        Split split = Split.of(1 - testShare, testShare);
        NumpyRandom random = new NumpyRandom(seed);
        LabelledImages images = read();
        if (!isDivided()) {
            requireTwoOfEach(images);
            List<LabelledImages> parts = split.stratified(images, random);
            return new ImageSets(parts.get(0), parts.get(1));
        }
        int training = part(TRAIN).size();
        return new ImageSets(
                images.select(IntStream.range(0, training).toArray()),
                images.select(IntStream.range(training, images.count()).toArray()));
    }

    private void requireTwoOfEach(LabelledImages images) {
        for (int label = 0; label < images.classNames().size(); label++) {
            if (images.countOf(label) == 1) {
                throw new ImageFolderException(
                        folder,
                        "holds one image of the class '" + images.classNames().get(label)
                                + "', expected at least two, of which one is for the test; add images");
            }
        }
    }

    private Stream<LabelledFile> labelledFiles() {
        return isDivided()
                ? Stream.of(TRAIN, TEST).flatMap(part -> part(part).stream())
                : FolderLayout.of(folder).stream();
    }

    private List<LabelledFile> part(String name) {
        return FolderLayout.of(folder.resolve(name));
    }

    private List<String> classesOf(List<LabelledFile> files) {
        List<String> names =
                files.stream().map(LabelledFile::className).distinct().sorted().toList();
        if (names.size() < 2) {
            throw new ImageFolderException(
                    folder,
                    "holds images of one class only, '" + names.get(0)
                            + "', expected two or more; add images of another, in a folder or with a first word of its own");
        }
        return names;
    }

    private static int labelOf(LabelledFile file, List<String> names) {
        int label = names.indexOf(file.className());
        if (label < 0) {
            throw new ImageFolderException(
                    file.file(),
                    "shows a '" + file.className() + "', expected one of " + names
                            + NearestName.hint(file.className(), names) + "; rename it or take it out of the folder");
        }
        return label;
    }
}
