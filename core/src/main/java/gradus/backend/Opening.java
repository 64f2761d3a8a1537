package gradus.backend;

import gradus.backend.BackendCandidate.State;
import gradus.lookup.Reason;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Runs the code of a candidate's provider; whatever that throws becomes a {@link BackendException}.
 *
 * @param candidate whose
 */
record Opening(BackendCandidate candidate) {

    Set<Precision> precisions() {
        BackendProvider provider = provider();
        Set<Precision> precisions = EnumSet.noneOf(Precision.class);
        precisions.addAll(running(provider::precisions));
        return Collections.unmodifiableSet(precisions);
    }

    Backend in(Precision precision) {
        Set<Precision> precisions = precisions();
        if (!precisions.contains(precision)) {
            String there = precisions.stream().map(Precision::toString).collect(Collectors.joining(" and "));
            throw BackendException.wrongChoice(subject() + " has no " + precision + ", it has " + there);
        }
        BackendProvider provider = provider();
        return running(() -> provider.open(precision));
    }

    private BackendProvider provider() {
        return candidate.provider().orElseThrow(this::notToBeHad);
    }

    private BackendException notToBeHad() {
        return candidate.state() == State.ABSENT
                ? BackendException.wrongChoice(subject() + " is " + candidate.standing())
                : new BackendException(subject() + " " + candidate.standing());
    }

    // A native library that is missing shows as a LinkageError.
    private <T> T running(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException | LinkageError e) {
            throw new BackendException(subject() + " cannot run here: " + reason(e), e);
        }
    }

    // A backend's own exception says what to do.
    private String reason(Throwable e) {
        return e instanceof BackendException && e.getMessage() != null
                ? Reason.oneLine(e.getMessage())
                : Reason.of(e)
                        + candidate.dependency().map(PublishedBackend::remedy).orElse("");
    }

    private String subject() {
        return "backend '" + candidate.name() + "'";
    }
}
