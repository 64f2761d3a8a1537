package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Placement SKEWED = new Placement(2, 0.5, 3, -1, 1.5, -4);

    @Test
    void inverse_leadsBack() {
        Placement back = SKEWED.inverse();
        double x = SKEWED.x(7, -3);
        double y = SKEWED.y(7, -3);
        assertThat(back.x(x, y)).isCloseTo(7, within(1e-12));
        assertThat(back.y(x, y)).isCloseTo(-3, within(1e-12));
    }

    @Test
    void of_innerFirst() {
        Placement inner = new Placement(0, -1, 5, 1, 0, 6);
        Placement both = SKEWED.of(inner);
        assertThat(both.x(7, -3)).isEqualTo(SKEWED.x(inner.x(7, -3), inner.y(7, -3)));
        assertThat(both.y(7, -3)).isEqualTo(SKEWED.y(inner.x(7, -3), inner.y(7, -3)));
    }
}
