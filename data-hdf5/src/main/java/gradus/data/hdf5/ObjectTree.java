package gradus.data.hdf5;

import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything in a file, depth first, each object under its path.
 *
 * <p>Links are found and not followed. A group that is reached a second time, by a hard link to itself, to a group above
 * or to one seen before, is found and not entered again, so that the walk ends whatever the links are.
 */
final class ObjectTree {

    /** Deepest nesting of groups that is walked: {@value}. */
    static final int MAX_DEPTH = 64;

    /** Most objects that are walked: {@value}. */
    static final int MAX_OBJECTS = 100_000;

    /** One object: its path without a leading slash, and where else it stands if it is a group found before. */
    record Found(String path, Node node, Optional<String> before) {}

    private final Path file;
    private final List<Found> found = new ArrayList<>();
    private final Map<Long, String> entered = new HashMap<>();

    private ObjectTree(Path file) {
        this.file = file;
    }

    /** Returns the root and all that is below it. */
    static List<Found> of(Path file, Group root) {
        ObjectTree tree = new ObjectTree(file);
        tree.add("", root, 0);
        return tree.found;
    }

    private void add(String path, Node node, int depth) {
        requireBounds(path, depth);
        if (!(node instanceof Group group)) {
            found.add(new Found(path, node, Optional.empty()));
            return;
        }
        Optional<String> before = Optional.ofNullable(entered.putIfAbsent(group.getAddress(), path));
        found.add(new Found(path, group, before));
        if (before.isEmpty()) {
            group.getChildren().forEach((name, child) -> add(join(path, name), child, depth + 1));
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private void requireBounds(String path, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Hdf5DataException(
                    file,
                    "groups are nested deeper than " + MAX_DEPTH + " levels at "
                            + path.substring(0, Math.min(path.length(), 80)) + "; move the datasets higher up");
        }
        if (found.size() >= MAX_OBJECTS) {
            throw new Hdf5DataException(
                    file, "holds more than " + MAX_OBJECTS + " objects; split it into smaller files");
        }
    }
}
