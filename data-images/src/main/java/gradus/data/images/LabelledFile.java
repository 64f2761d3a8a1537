package gradus.data.images;

import java.nio.file.Path;

/**
 * An image file and what its name or its folder says it shows.
 *
 * @param file where it is
 * @param className what it shows
 */
record LabelledFile(Path file, String className) {}
