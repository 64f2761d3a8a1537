package gradus.backend;

import gradus.backend.BackendCandidate.State;
import gradus.lookup.Reason;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Opening one of the candidates; what goes wrong is told with what else there is.
 *
 * @param candidates all there are
 * @param chosen one of them
 */
record Opening(Candidates candidates, BackendCandidate chosen) {

    Backend in(Precision precision) {
        BackendProvider provider = chosen.provider().orElseThrow(this::notToBeHad);
        Set<Precision> precisions = running(provider::precisions);
        if (!precisions.contains(precision)) {
            throw lacking(precision, precisions);
        }
        return running(() -> provider.open(precision));
    }

    /** Takes a step that runs code of the backend; a native library that is missing shows as a LinkageError. */
    private <T> T running(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException | LinkageError e) {
            throw new BackendException(subject() + " cannot run here: " + reason(e) + others(), e);
        }
    }

    // A backend's own exception says what to do.
    private String reason(Throwable e) {
        return e instanceof BackendException && e.getMessage() != null
                ? Reason.oneLine(e.getMessage())
                : Reason.of(e)
                        + chosen.dependency().map(PublishedBackend::remedy).orElse("");
    }

    private BackendException lacking(Precision precision, Set<Precision> precisions) {
        String there = precisions.stream().sorted().map(Precision::toString).collect(Collectors.joining(" and "));
        return BackendException.wrongChoice(subject() + " has no " + precision + ", it has " + there + others());
    }

    private BackendException notToBeHad() {
        return chosen.state() == State.ABSENT
                ? BackendException.wrongChoice(subject() + " is " + chosen.standing() + others())
                : new BackendException(subject() + " " + chosen.standing() + others());
    }

    private String subject() {
        return "backend '" + chosen.name() + "'";
    }

    private String others() {
        return candidates.othersThan(chosen);
    }
}
