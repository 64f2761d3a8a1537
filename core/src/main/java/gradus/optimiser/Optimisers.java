package gradus.optimiser;

import gradus.lookup.NamedServices;
import java.util.List;
import java.util.NoSuchElementException;

/** The optimisers that are on the class path, by name: those of Gradus and those of other jars. */
public final class Optimisers {

    private Optimisers() {}

    /**
     * Returns the optimiser of a name with its default hyperparameters; {@link Optimiser#withLearningRate} gives it another
     * step size.
     *
     * @throws NoSuchElementException if there is none; the message lists all there are
     */
    public static Optimiser named(String name) {
        return available().named(name);
    }

    /** Returns the names of all optimisers on the class path. */
    public static List<String> names() {
        return available().names();
    }

    private static NamedServices<Optimiser> available() {
        return NamedServices.of(Optimiser.class, "optimiser", Optimiser::name);
    }
}
