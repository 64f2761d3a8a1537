package gradus.data.hdf5;

import gradus.lookup.NearestName;
import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Link;
import io.jhdf.api.Node;
import io.jhdf.links.SoftLink;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An HDF5 file whose size has been checked, with all its objects found: the door through which every reading goes.
 *
 * <p>It holds no open file and need not be closed.
 */
final class GuardedFile {

    private static final int MOST_NAMES = 20;

    private final Path path;
    private final int size;
    private final HdfFile hdf;
    private final List<ObjectTree.Found> objects;

    private GuardedFile(Path path, int size, HdfFile hdf) {
        this.path = path;
        this.size = size;
        this.hdf = hdf;
        this.objects = ObjectTree.of(path, hdf);
    }

    /** Reads a file and finds what is in it. */
    static GuardedFile open(Path path) {
        return of(path, FileBytes.read(path));
    }

    /** Finds what is in the bytes of a file; the path is what errors call it. */
    static GuardedFile of(Path path, byte[] bytes) {
        Superblock.check(path, bytes);
        return Guard.guard(
                path, null, () -> new GuardedFile(path, bytes.length, HdfFile.fromByteBuffer(ByteBuffer.wrap(bytes))));
    }

    Path path() {
        return path;
    }

    /** Returns every object, the root first. */
    List<ObjectTree.Found> objects() {
        return objects;
    }

    /** Returns a dataset; if there is none of that name, the error says which there are and which was probably meant. */
    GuardedDataset dataset(String name) {
        return find(name)
                .orElseThrow(() -> new Hdf5DataException(path, name, "there is no such dataset; " + advice(name)));
    }

    /** Returns a dataset, or empty if nothing has that name; something else of that name is an error. */
    Optional<GuardedDataset> find(String name) {
        String sought = name.startsWith("/") ? name.substring(1) : name;
        return objects.stream()
                .filter(object -> object.path().equals(sought))
                .findFirst()
                .map(object -> guarded(name, object.node()));
    }

    private GuardedDataset guarded(String name, Node node) {
        if (node instanceof Link link) {
            String kind = link instanceof SoftLink ? "a soft link" : "a link into another file";
            throw new Hdf5DataException(
                    path,
                    name,
                    "is " + kind + ", to " + link.getTargetPath()
                            + ", and links are not followed; name the dataset itself");
        }
        if (node instanceof Dataset dataset) {
            return Guard.guard(
                    path, name, () -> new GuardedDataset(path, size, name, dataset, hdf.getHdfBackingStorage()));
        }
        throw new Hdf5DataException(path, name, "is a group, expected a dataset; " + advice(name));
    }

    private String advice(String wrong) {
        List<String> names = objects.stream()
                .filter(object -> object.node() instanceof Dataset)
                .map(ObjectTree.Found::path)
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return "the file holds no dataset at all, so it is the wrong file";
        }
        String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
        return NearestName.of(wrong, names)
                        .map(name -> "did you mean '" + name + "'? ")
                        .orElse("") + "the file holds "
                + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + more;
    }
}
