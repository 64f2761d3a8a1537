package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activations;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.optimiser.GradientDescent;
import gradus.regulariser.L2;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static Setting setting(List<Integer> units, double l2, double dropout, int iterations) {
        return new Setting(units, Activations.TANH, new GradientDescent(0.1), l2, dropout, iterations);
    }

    @Test
    void network_everyPart_standsWhereItShould() {
        Initialiser first = Initialiser.scaledNormal(Math.sqrt(2.0 / 800));
        L2 l2 = new L2(0.5);
        assertThat(setting(List.of(4, 3), 0.5, 0.25, 1).network(10, 800).layers())
                .containsExactly(
                        new Dense(4, Activations.TANH, first, l2),
                        new Dropout(0.75),
                        new Dense(3, Activations.TANH, Initialiser.he(), l2),
                        new Dropout(0.75),
                        new Dense(1, Activations.SIGMOID, Initialiser.he(), l2));
    }

    @Test
    void network_withoutHiddenLayers_isLogisticRegression() {
        assertThat(setting(List.of(), 0, 0.5, 1).network(10, 10).layers())
                .containsExactly(new Dense(1, Activations.SIGMOID, Initialiser.scaledNormal(Math.sqrt(2.0 / 10))));
    }

    @Test
    void illegalNumbers_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> setting(List.of(5, 0), 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> setting(List.of(), -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> setting(List.of(), Double.NaN, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> setting(List.of(), 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> setting(List.of(), 0, 0, 0));
    }
}
