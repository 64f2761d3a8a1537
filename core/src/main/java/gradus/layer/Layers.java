package gradus.layer;

import gradus.lookup.NamedServices;
import java.util.List;
import java.util.NoSuchElementException;

/** The kinds of layers that are on the class path, by name. */
public final class Layers {

    private Layers() {}

    /**
     * Returns the kind of a name, be it one of Gradus or one of a jar on the class path.
     *
     * @throws NoSuchElementException if there is none; the message lists all there are
     */
    public static LayerFactory named(String name) {
        return available().named(name);
    }

    /** Returns the names of all kinds on the class path. */
    public static List<String> names() {
        return available().names();
    }

    private static NamedServices<LayerFactory> available() {
        return NamedServices.of(LayerFactory.class, "layer", LayerFactory::name);
    }
}
