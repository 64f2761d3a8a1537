package gradus.data.hdf5;

import gradus.lookup.Printable;
import java.util.Arrays;
import java.util.List;

/** Reads the dataset of the names of the classes: a vector of strings of fixed or variable length. */
final class ClassNameReader {

    /** The names where the file lists none: the labels themselves. */
    static final List<String> UNNAMED = List.of("0", "1");

    /** Most classes that are read: {@value}. */
    static final int MAX_CLASSES = 10_000;

    private ClassNameReader() {}

    /** Returns the names; the usual dataset may be absent, one that was named specially may not. */
    static List<String> read(GuardedFile file, String name) {
        if (name.equals(DatasetNames.LIST_CLASSES)) {
            return file.find(name).map(ClassNameReader::read).orElse(UNNAMED);
        }
        return read(file.dataset(name));
    }

    private static List<String> read(GuardedDataset dataset) {
        if (!TypeText.isString(dataset.type())) {
            throw dataset.error("holds elements of type " + TypeText.of(dataset.type())
                    + ", expected strings; name the dataset of the names of the classes");
        }
        if (dataset.shape().length != 1 || dataset.elements() == 0 || dataset.elements() > MAX_CLASSES) {
            throw dataset.error("has the shape " + dataset.shapeText() + ", expected a vector of 1 to " + MAX_CLASSES
                    + " names; name the dataset of the names of the classes");
        }
        return Arrays.stream(dataset.strings()).map(Printable::of).toList();
    }
}
