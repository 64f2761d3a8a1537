package gradus.initialiser;

import gradus.lookup.NamedServices;
import java.util.List;
import java.util.NoSuchElementException;

/** All initialisers that are on the class path, by name; those with a number have its default. */
public final class Initialisers {

    private Initialisers() {}

    /**
     * Returns the initialiser of a name, be it one of Gradus or one of a jar on the class path.
     *
     * @throws NoSuchElementException if there is none; the message lists all there are
     */
    public static Initialiser named(String name) {
        return available().named(name);
    }

    /** Returns the names of all initialisers on the class path. */
    public static List<String> names() {
        return available().names();
    }

    private static NamedServices<Initialiser> available() {
        return NamedServices.of(Initialiser.class, "initialiser", Initialiser::name);
    }
}
