package gradus.backend;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.List;

/**
 * The backends on the class path.
 *
 * <p>A backend is a dependency: {@code io.gradus:gradus-backend-ejml} brings {@code ejml}. With one of them, {@link
 * #open(Precision)} opens it; with several, one must be named, since a choice by the order of the class path would change
 * results behind the user's back.
 *
 * <p>Where none can be had, the message of the {@link BackendException} lists every candidate, how it stands, and what to
 * add.
 */
public final class Backends {

    private Backends() {}

    /**
     * Returns the backends found, then those that are registered and cannot be used, then those that Gradus publishes and
     * that are not on the class path. None is opened.
     */
    public static List<BackendCandidate> candidates() {
        return Candidates.look().all();
    }

    /**
     * Returns the candidate of a name, which may be one that cannot be opened.
     *
     * @throws BackendException if there is none of that name
     */
    public static BackendCandidate candidate(String name) {
        return Candidates.look().named(name);
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
     * @throws BackendException if there is none of that name, it lacks the precision, or it cannot run here
     */
    public static Backend named(String name, Precision precision) {
        Candidates candidates = Candidates.look();
        return candidates.open(candidates.named(name), precision);
    }

    /**
     * Opens the only backend on the class path.
     *
     * @param precision the format of its tensors
     * @throws BackendException if there is none or more than one, it lacks the precision, or it cannot run here
     */
    public static Backend open(Precision precision) {
        Candidates candidates = Candidates.look();
        return candidates.open(candidates.only(), precision);
    }
}
