package gradus.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void of_message() {
        assertThat(Reason.of(new IllegalStateException("worms"))).isEqualTo("IllegalStateException: worms");
    }

    @Test
    void of_noMessage() {
        assertThat(Reason.of(new UnsupportedOperationException())).isEqualTo("UnsupportedOperationException");
    }

    @Test
    void of_severalLines() {
        assertThat(Reason.of(new IllegalStateException("worms\n    inside\r\nit\n")))
                .isEqualTo("IllegalStateException: worms inside it");
    }

    @Test
    void of_staticInitialiser_isWhatItFailedWith() {
        assertThat(Reason.of(new ExceptionInInitializerError(new UnsatisfiedLinkError("no blas"))))
                .isEqualTo("UnsatisfiedLinkError: no blas");
        assertThat(Reason.of(new ExceptionInInitializerError("alone"))).isEqualTo("ExceptionInInitializerError: alone");
    }
}
