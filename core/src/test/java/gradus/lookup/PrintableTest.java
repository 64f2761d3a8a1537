package gradus.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void of_controlAndFormatCharacters_areEscaped() {
        assertThat(Printable.of("a\nb\u001b[31mc\u202ed\u0085")).isEqualTo("a\\u000ab\\u001b[31mc\\u202ed\\u0085");
    }

    @Test
    void of_anyOtherCharacter_stays() {
        assertThat(Printable.of("Käse × 猫 🐈")).isEqualTo("Käse × 猫 🐈");
        assertThat(Printable.of("")).isEmpty();
    }

    @Test
    void shape_lengthsWithCrossesBetween() {
        assertThat(Printable.shape(209, 64, 3)).isEqualTo("209 × 64 × 3");
        assertThat(Printable.shape()).isEqualTo("scalar");
    }
}
