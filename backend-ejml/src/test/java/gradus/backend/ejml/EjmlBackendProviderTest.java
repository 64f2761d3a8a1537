package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EjmlBackendProviderTest {

    @ParameterizedTest
    @EnumSource
    void named_opensThePrecision(Precision precision) {
        try (Backend backend = Backends.named("ejml", precision)) {
            assertThat(backend).isInstanceOf(EjmlBackend.class);
            assertThat(backend.name()).isEqualTo(EjmlBackendProvider.NAME);
            assertThat(backend.precision()).isEqualTo(precision);
        }
    }

    @Test
    void named_isFloat64ByDefault() {
        try (Backend backend = Backends.named("ejml")) {
            assertThat(backend.precision()).isEqualTo(Precision.FLOAT64);
        }
    }

    @Test
    void open_theOnlyOneOnTheClassPath() {
        try (Backend backend = Backends.open(Precision.FLOAT32)) {
            assertThat(backend).hasToString("ejml float32");
        }
    }
}
