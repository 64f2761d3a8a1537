package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradus.backend.BackendException;
import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a backend's author registers: a name, a description, and how to open it. */
final class ProviderRules {

    private final BackendProvider provider;

    ProviderRules(BackendProvider provider) {
        this.provider = provider;
    }

    Stream<RuleTest> tests() {
        Stream<RuleTest> ofPrecisions = Arrays.stream(Precision.values())
                .flatMap(precision ->
                        provider.precisions().contains(precision) ? offered(precision) : notOffered(precision));
        return Stream.concat(
                Stream.of(
                        new RuleTest(Rule.PROVIDER_NAME, "name", this::name),
                        new RuleTest(Rule.PROVIDER_DESCRIPTION, "description", this::description),
                        new RuleTest(Rule.PROVIDER_PRECISIONS, "precisions", this::precisions)),
                ofPrecisions);
    }

    private Stream<RuleTest> offered(Precision precision) {
        return Stream.of(
                new RuleTest(Rule.PROVIDER_OPENS, "opens in " + precision, () -> opens(precision)),
                new RuleTest(Rule.PROVIDER_THREADS, "threads in " + precision, () -> threads(precision)));
    }

    private Stream<RuleTest> notOffered(Precision precision) {
        return Stream.of(new RuleTest(
                Rule.PROVIDER_REFUSES,
                "refuses " + precision,
                () -> assertThatThrownBy(() -> provider.open(precision).close()).isInstanceOf(BackendException.class)));
    }

    private void name() {
        assertThat(provider.name()).matches("[a-z0-9][a-z0-9-]*");
    }

    private void description() {
        assertThat(provider.description()).isNotBlank();
    }

    private void precisions() {
        assertThat(provider.precisions()).isNotEmpty().isEqualTo(provider.precisions());
    }

    private void opens(Precision precision) {
        try (Backend backend = provider.open(precision);
                Backend another = provider.open(precision)) {
            assertThat(backend.name()).isEqualTo(provider.name());
            assertThat(backend.precision()).isEqualTo(precision);
            assertThat(another).isNotSameAs(backend);
        }
    }

    private void threads(Precision precision) {
        try (Backend backend = provider.open(precision)) {
            assertThat(backend.threads()).isPositive();
        }
    }
}
