package gradus.data.hdf5;

import java.nio.ByteBuffer;
import java.util.List;

/** Reads the dataset of the labels: N integers, each an index into the names of the classes. */
final class LabelReader {

    private LabelReader() {}

    /**
     * Returns the labels.
     *
     * @param images how many images there are, N; the shape of the dataset must be N, 1 × N or N × 1
     */
    static int[] read(GuardedDataset dataset, int images, List<String> classNames) {
        requireShape(dataset, images);
        NumberType type = NumberType.of(dataset.type())
                .filter(number -> !number.floating())
                .orElseThrow(() -> dataset.error("holds elements of type " + TypeText.of(dataset.type())
                        + ", expected integers; name the dataset of the labels or convert it"));
        ByteBuffer bytes = dataset.bytes();
        int[] labels = new int[images];
        for (int i = 0; i < images; i++) {
            long label = type.integerAt(bytes, i);
            if (label < 0 || label >= classNames.size()) {
                throw dataset.error("label " + i + " is " + type.textAt(bytes, i) + ", expected 0 to "
                        + (classNames.size() - 1) + " for the classes " + String.join(", ", classNames)
                        + "; correct the label or list its class");
            }
            labels[i] = (int) label;
        }
        return labels;
    }

    private static void requireShape(GuardedDataset dataset, int images) {
        int[] shape = dataset.shape();
        boolean vector = shape.length == 1 || (shape.length == 2 && (shape[0] == 1 || shape[1] == 1));
        if (!vector) {
            throw dataset.error("has the shape " + dataset.shapeText()
                    + ", expected a vector with one label per image; name the dataset of the labels or reshape it");
        }
        if (dataset.elements() != images) {
            throw dataset.error("holds " + dataset.elements() + " labels for " + images
                    + " images; name the datasets that belong together");
        }
    }
}
