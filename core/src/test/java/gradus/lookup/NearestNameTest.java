package gradus.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("sigmoid", "tanh", "relu", "leaky-relu");

    @ParameterizedTest
    @CsvSource({"sigmiod, sigmoid", "tan, tanh", "RELU, relu", "leakyrelu, leaky-relu", "reluu, relu", "tanh, tanh"})
    void of_slip(String written, String meant) {
        assertThat(NearestName.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"softplus", "x", "''", "a-name-much-longer-than-any"})
    void of_nothingClose(String written) {
        assertThat(NearestName.of(written, KNOWN)).isEmpty();
    }

    @Test
    void of_swappedNeighboursAreOneSlip() {
        assertThat(NearestName.of("rleu", List.of("elu", "relu"))).contains("relu");
    }

    @Test
    void of_nothingKnown() {
        assertThat(NearestName.of("relu", List.of())).isEmpty();
    }

    @Test
    void of_tieGoesToTheFirstInTheAlphabet() {
        assertThat(NearestName.of("bat", List.of("rat", "cat", "hat"))).contains("cat");
    }

    @Test
    void of_limitGrowsWithTheName() {
        assertThat(NearestName.of("123456xxx", List.of("123456789"))).contains("123456789");
        assertThat(NearestName.of("12345xxxx", List.of("123456789"))).isEmpty();
    }

    @Test
    void hint_closeOrNot() {
        assertThat(NearestName.hint("rellu", KNOWN)).isEqualTo("; did you mean 'relu'?");
        assertThat(NearestName.hint("convolution", KNOWN)).isEmpty();
    }
}
