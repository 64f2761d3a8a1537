package gradus.data.images;

import gradus.lookup.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The images of a folder with their classes: a sub-folder for each class, or files whose names begin with it.
 *
 * <p>Names that begin with a dot are hidden and left out, and so are files that by their ending are no images.
 */
final class FolderLayout {

    private static final Pattern READABLE = Pattern.compile("\\.(jpe?g|png)\\z");
    private static final Pattern UNREADABLE = Pattern.compile("\\.(gif|bmp|tiff?|webp|avif|hei[cf]|jp2|jxl)\\z");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}]+");

    private FolderLayout() {}

    /** Returns the images of a folder, sorted by their names, and those of class folders by the names of these first. */
    static List<LabelledFile> of(Path folder) {
        List<Path> folders = folders(folder);
        List<Path> images = images(folder);
        if (folders.isEmpty()) {
            return requireAny(folder, images).stream()
                    .map(image -> new LabelledFile(image, firstWord(image)))
                    .toList();
        }
        if (!images.isEmpty()) {
            throw new ImageFolderException(
                    folder,
                    "holds both images, such as '" + name(images.get(0)) + "', and folders, such as '"
                            + name(folders.get(0)) + "'; put every image into the folder of its class, or none");
        }
        return folders.stream().flatMap(FolderLayout::ofClass).toList();
    }

    /** Returns whether a folder is there, not hidden behind something else of that name. */
    static boolean hasFolder(Path folder, String name) {
        return Files.isDirectory(folder.resolve(name));
    }

    private static Stream<LabelledFile> ofClass(Path folder) {
        List<Path> deeper = folders(folder);
        if (!deeper.isEmpty()) {
            throw new ImageFolderException(
                    folder,
                    "holds the folder '" + name(deeper.get(0))
                            + "', expected the images of one class; put the images into the folder of their class itself");
        }
        return requireAny(folder, images(folder)).stream().map(image -> new LabelledFile(image, name(folder)));
    }

    private static String firstWord(Path image) {
        Matcher word = FIRST_WORD.matcher(name(image));
        if (!word.find()) {
            throw new ImageFolderException(
                    image,
                    "its name does not begin with a word that says what it shows, as that of cat.1.jpg does;"
                            + " rename it, or put the images of each class into a folder of its own");
        }
        return word.group();
    }

    private static List<Path> requireAny(Path folder, List<Path> images) {
        if (images.isEmpty()) {
            throw new ImageFolderException(
                    folder, "holds no images, expected files that end in .jpg, .jpeg or .png; name another folder");
        }
        return images;
    }

    private static List<Path> folders(Path folder) {
        return entries(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> images(Path folder) {
        return entries(folder).stream()
                .filter(file -> !Files.isDirectory(file))
                .filter(FolderLayout::isImage)
                .toList();
    }

    private static boolean isImage(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        if (UNREADABLE.matcher(name).find()) {
            throw new ImageFolderException(file, "is of a format that is not read; convert it to JPEG or PNG");
        }
        return READABLE.matcher(name).find();
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted(Comparator.comparing(FolderLayout::name))
                    .toList();
        } catch (IOException e) {
            throw new ImageFolderException(
                    folder,
                    "cannot be listed (" + Reason.of(e) + "), expected a folder of images; check the path and that"
                            + " you have permission to read it",
                    e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
