package gradus.examples.backends;

import gradus.backend.BackendCandidate;
import gradus.backend.BackendException;
import gradus.backend.BackendProvider;
import gradus.lookup.Reason;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks backends what they are, and measures those that run. */
public final class BackendSurvey {

    private BackendSurvey() {}

    /** Opens a candidate in each of its precisions, measures it and closes it again. Takes half a second for each. */
    public static BackendEntry of(BackendCandidate candidate) {
        List<Speed> speeds = new ArrayList<>();
        Optional<String> failure = measure(candidate, speeds);
        Optional<BackendProvider> provider = candidate.provider();
        return new BackendEntry(
                candidate,
                provider.flatMap(BackendSurvey::version).orElse(BackendEntry.UNKNOWN),
                provider.flatMap(BackendSurvey::origin).orElse(BackendEntry.UNKNOWN),
                speeds,
                failure);
    }

    private static Optional<String> measure(BackendCandidate candidate, List<Speed> speeds) {
        try {
            for (Precision precision : candidate.precisions()) {
                try (Backend backend = candidate.open(precision)) {
                    speeds.add(Stopwatch.measure(backend));
                }
            }
            return Optional.empty();
        } catch (BackendException e) {
            return Optional.of(Reason.oneLine(String.valueOf(e.getMessage())));
        } catch (RuntimeException | LinkageError e) {
            return Optional.of("backend '" + candidate.name() + "' cannot compute here: " + Reason.of(e));
        }
    }

    private static Optional<String> version(BackendProvider provider) {
        return Optional.ofNullable(provider.getClass().getPackage().getImplementationVersion());
    }

    private static Optional<String> origin(BackendProvider provider) {
        return Optional.ofNullable(provider.getClass().getProtectionDomain().getCodeSource())
                .flatMap(BackendSurvey::location);
    }

    private static Optional<String> location(CodeSource source) {
        return Optional.ofNullable(source.getLocation()).map(url -> {
            try {
                return Path.of(url.toURI()).toString();
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                return url.toString(); // not a file
            }
        });
    }
}
