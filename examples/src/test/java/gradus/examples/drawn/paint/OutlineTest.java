package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void ellipse_reachesItsHalfWidthAndHalfHeight() {
        assertBounds(Outline.ellipse(10, 20, 3, 5), 7, 15, 13, 25);
    }

    @Test
    void grown_movesOutwardsWhicheverWayRound() {
        assertBounds(Outline.circle(0, 0, 10).grown(2), -12, -12, 12, 12);
        assertBounds(Outline.polygon(0, 0, 0, 10, 10, 10, 10, 0).grown(Math.sqrt(2)), -1, -1, 11, 11);
        assertBounds(Outline.polygon(0, 0, 10, 0, 10, 10, 0, 10).grown(Math.sqrt(2)), -1, -1, 11, 11);
    }

    @Test
    void symmetric_mirrorsTheRightHalf() {
        Outline kite = Outline.symmetric(0, -10, 0, -10, 7, 0, 7, 0, 0, 20, 0, 20);
        assertThat(kite.left()).isEqualTo(-kite.right());
        assertThat(kite.top()).isEqualTo(-10);
    }

    @Test
    void smooth_goesThroughItsPoints() {
        Outline curve = Outline.smooth(0, 0, 10, 2, 7, 9);
        assertThat(hasCorner(curve, 0, 0)).isTrue();
        assertThat(hasCorner(curve, 10, 2)).isTrue();
        assertThat(hasCorner(curve, 7, 9)).isTrue();
    }

    @Test
    void stroke_isAsWideAsTheBrushWithRoundEnds() {
        assertBounds(Outline.stroke(4, 4, 0, 0, 10, 0, 20, 0), -2, -2, 22, 2);
    }

    @Test
    void stroke_tapers() {
        Outline tail = Outline.stroke(6, 2, 0, 0, 0, 30);
        assertThat(tail.left()).isCloseTo(-3, within(1e-9));
        assertThat(tail.bottom()).isCloseTo(31, within(0.1));
    }

    private static boolean hasCorner(Outline outline, double x, double y) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.x(i) == x && outline.y(i) == y) {
                return true;
            }
        }
        return false;
    }

    private static void assertBounds(Outline outline, double left, double top, double right, double bottom) {
        assertThat(outline.left()).isCloseTo(left, within(0.1));
        assertThat(outline.top()).isCloseTo(top, within(0.1));
        assertThat(outline.right()).isCloseTo(right, within(0.1));
        assertThat(outline.bottom()).isCloseTo(bottom, within(0.1));
    }
}
