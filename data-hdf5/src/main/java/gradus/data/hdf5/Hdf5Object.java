package gradus.data.hdf5;

import java.util.List;

/** Something that stands in an HDF5 file under a path. */
public sealed interface Hdf5Object {

    /** Returns where it stands, from the root: {@code /}, {@code /train_set_x}, {@code /group/labels}. */
    String path();

    /**
     * A value attached to a group or a dataset.
     *
     * @param name what it is called
     * @param type its type in words, such as {@code int64} or {@code string(7)}
     * @param shape its dimensions, empty for a single value
     * @param value its value in text; long ones end in an ellipsis, those of types without a text form are in brackets
     */
    record Attribute(String name, String type, List<Long> shape, String value) {
        /** An attribute. */
        public Attribute {
            shape = List.copyOf(shape);
        }
    }

    /**
     * A group of further objects, which are listed after it.
     *
     * @param path where it stands
     * @param attributes what is attached to it, by name
     */
    record Group(String path, List<Attribute> attributes) implements Hdf5Object {
        /** A group. */
        public Group {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * An array of elements of one type.
     *
     * @param path where it stands
     * @param shape its dimensions, empty for a single value
     * @param type the type of its elements in words: {@code uint8}, {@code float32}, {@code string(7)}, {@code string}
     *     for strings of variable length, {@code compound {x: float32}}, {@code named type} for one kept elsewhere
     * @param storage how it is stored: {@code contiguous}, {@code compact}, or
     *     {@code chunked 16 × 64 × 64 × 3, shuffle, gzip 4}
     * @param attributes what is attached to it, by name
     */
    record Dataset(String path, List<Long> shape, String type, String storage, List<Attribute> attributes)
            implements Hdf5Object {
        /** A dataset. */
        public Dataset {
            shape = List.copyOf(shape);
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * A type that has a name of its own.
     *
     * @param path where it stands
     * @param type the type in words
     */
    record NamedType(String path, String type) implements Hdf5Object {}

    /**
     * A link, which is not followed: symbolic, or one more hard link to a group listed before.
     *
     * @param path where it stands
     * @param target what it leads to: a path in the same file, {@code file:path} in another one
     */
    record Link(String path, String target) implements Hdf5Object {}
}
