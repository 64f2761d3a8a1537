package gradus.backend;

import gradus.backend.BackendCandidate.State;
import gradus.lookup.NamedServices;
import gradus.lookup.NearestName;
import gradus.lookup.Reason;
import gradus.lookup.UnusableService;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All backends that could be asked for: those found, those that are registered and cannot be used, and those that Gradus
 * publishes and that are not there.
 *
 * @param all in that order
 */
record Candidates(List<BackendCandidate> all) {

    /** Looks for them. */
    static Candidates look() {
        NamedServices<BackendProvider> services =
                NamedServices.of(BackendProvider.class, "backend", BackendProvider::name);
        List<PublishedBackend> published = PublishedBackend.all();
        List<BackendCandidate> all = new ArrayList<>();
        for (String name : services.names()) {
            all.add(found(name, services.named(name), published));
        }
        for (UnusableService failure : services.failures()) {
            all.add(unusable(failure, published));
        }
        published.stream()
                .filter(backend ->
                        all.stream().noneMatch(candidate -> candidate.name().equals(backend.name())))
                .forEach(backend -> all.add(absent(backend)));
        all.sort(Comparator.comparing(BackendCandidate::state)); // stable, so by name within a state
        return new Candidates(List.copyOf(all));
    }

    private static BackendCandidate found(String name, BackendProvider provider, List<PublishedBackend> published) {
        Optional<PublishedBackend> own =
                find(published, backend -> backend.has(provider.getClass().getName()));
        Optional<String> dependency = own.map(PublishedBackend::dependency);
        try {
            return provider.hindrance()
                    .map(why -> new BackendCandidate(name, State.UNUSABLE, why, dependency, Optional.empty()))
                    .orElseGet(() -> new BackendCandidate(
                            name, State.FOUND, provider.description(), dependency, Optional.of(provider)));
        } catch (RuntimeException | LinkageError e) {
            String detail = "does not say what it is: " + Reason.of(e)
                    + dependency.map(PublishedBackend::remedy).orElse("");
            return new BackendCandidate(name, State.UNUSABLE, detail, dependency, Optional.empty());
        }
    }

    private static BackendCandidate unusable(UnusableService failure, List<PublishedBackend> published) {
        return find(published, backend -> backend.has(failure.provider()))
                .map(own -> new BackendCandidate(
                        own.name(),
                        State.UNUSABLE,
                        failure + PublishedBackend.remedy(own.dependency()),
                        Optional.of(own.dependency()),
                        Optional.empty()))
                .orElseGet(() -> new BackendCandidate(
                        failure.provider(),
                        State.UNUSABLE,
                        failure.reason() + "; mend its jar or take it off the class path",
                        Optional.empty(),
                        Optional.empty()));
    }

    private static BackendCandidate absent(PublishedBackend backend) {
        return new BackendCandidate(
                backend.name(),
                State.ABSENT,
                "add " + backend.dependency(),
                Optional.of(backend.dependency()),
                Optional.empty());
    }

    private static <T> Optional<T> find(List<T> things, Predicate<T> condition) {
        return things.stream().filter(condition).findFirst();
    }

    /**
     * Returns the candidate of a name, which may be one that cannot be opened.
     *
     * @throws BackendException if there is none; the message suggests the nearest name and lists all
     */
    BackendCandidate named(String name) {
        return find(all, candidate -> candidate.name().equals(name)).orElseThrow(() -> unknown(name));
    }

    /**
     * Returns the only candidate that was found.
     *
     * @throws BackendException if there is none or more than one; the message lists all
     */
    BackendCandidate only() {
        List<BackendCandidate> found = all.stream()
                .filter(candidate -> candidate.state() == State.FOUND)
                .toList();
        if (found.isEmpty()) {
            throw BackendException.wrongChoice("no backend on the class path; candidates: " + list(all));
        }
        if (found.size() > 1) {
            throw BackendException.wrongChoice("several backends on the class path and none named; candidates: "
                    + list(all) + "; name the one you want");
        }
        return found.get(0);
    }

    private BackendException unknown(String name) {
        List<String> names = all.stream().map(BackendCandidate::name).toList();
        String hint = NearestName.hint(name, names);
        return BackendException.wrongChoice(
                "unknown backend '" + name + "'" + (hint.isEmpty() ? ";" : hint) + " candidates: " + list(all));
    }

    /** Opens one of them; if that fails, the message tells of the others too. */
    Backend open(BackendCandidate chosen, Precision precision) {
        try {
            return chosen.open(precision);
        } catch (BackendException e) {
            throw e.followedBy(othersThan(chosen));
        }
    }

    private String othersThan(BackendCandidate one) {
        List<BackendCandidate> others =
                all.stream().filter(candidate -> !candidate.equals(one)).toList();
        return others.isEmpty() ? "" : "; other candidates: " + list(others);
    }

    private static String list(List<BackendCandidate> candidates) {
        return candidates.stream().map(BackendCandidate::toString).collect(Collectors.joining(", "));
    }
}
