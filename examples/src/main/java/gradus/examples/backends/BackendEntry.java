package gradus.examples.backends;

import gradus.backend.BackendCandidate;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about one backend.
 *
 * @param candidate its name and how it stands
 * @param version of its jar, or {@value #UNKNOWN}
 * @param origin where it was loaded from, or {@value #UNKNOWN}
 * @param speeds one for each precision it has, as far as it runs
 * @param failure why it does not run, and what to do, if it does not
 */
public record BackendEntry(
        BackendCandidate candidate, String version, String origin, List<Speed> speeds, Optional<String> failure) {

    /** What stands for what a class loader does not say, {@value}. */
    public static final String UNKNOWN = "unknown";

    /** Copies the list. */
    public BackendEntry {
        speeds = List.copyOf(speeds);
    }
}
