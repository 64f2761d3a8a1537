package gradus.backend;

import gradus.lookup.NamedServices;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The backends on the class path.
 *
 * <p>A backend is a dependency: {@code io.gradus:gradus-backend-ejml} brings {@code ejml}. With one of them, {@link
 * #open(Precision)} opens it; with several, one must be named, since a choice by the order of the class path would change
 * results behind the user's back.
 */
public final class Backends {

    private static final String REMEDY = "; add a dependency such as io.gradus:gradus-backend-ejml";

    private Backends() {}

    /** Returns the providers found, with those that could not be loaded among its failures. */
    public static NamedServices<BackendProvider> available() {
        return NamedServices.of(BackendProvider.class, "backend", BackendProvider::name);
    }

    /**
     * Opens the backend of a name in float64.
     *
     * @throws BackendException if there is none of that name, or it cannot run here
     */
    public static Backend named(String name) {
        return named(name, Precision.FLOAT64);
    }

    /**
     * Opens the backend of a name.
     *
     * @param name such as {@code ejml}
     * @param precision the format of its tensors
     * @throws BackendException if there is none of that name, or it cannot run here
     */
    public static Backend named(String name, Precision precision) {
        return provider(name).open(precision);
    }

    private static BackendProvider provider(String name) {
        try {
            return available().named(name);
        } catch (NoSuchElementException e) {
            throw new BackendException(e.getMessage() + REMEDY, e);
        }
    }

    /**
     * Opens the only backend on the class path.
     *
     * @param precision the format of its tensors
     * @throws BackendException if there is none or more than one, or it cannot run here
     */
    public static Backend open(Precision precision) {
        NamedServices<BackendProvider> available = available();
        List<BackendProvider> providers = available.all();
        if (providers.isEmpty()) {
            throw new BackendException("no backend " + available.inventory() + REMEDY);
        }
        if (providers.size() > 1) {
            throw new BackendException("several backends " + available.inventory() + "; name the one you want");
        }
        return providers.get(0).open(precision);
    }
}
