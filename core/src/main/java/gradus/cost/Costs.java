package gradus.cost;

import gradus.lookup.NamedServices;
import java.util.List;
import java.util.NoSuchElementException;

/** All costs that are on the class path, by name. */
public final class Costs {

    private Costs() {}

    /**
     * Returns the cost of a name with its default parameters, be it one of Gradus or one of a jar on the class path.
     *
     * @throws NoSuchElementException if there is none; the message lists all there are
     */
    public static Cost named(String name) {
        return available().named(name);
    }

    /** Returns the names of all costs on the class path. */
    public static List<String> names() {
        return available().names();
    }

    private static NamedServices<Cost> available() {
        return NamedServices.of(Cost.class, "cost", Cost::name);
    }
}
