package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CanvasTest {

    private static final Outline DOT = Outline.box(-5, -5, 5, 5);

    private final Canvas canvas = Canvas.blank();

    @Test
    void fill_middleOfTheCanvasIsItsOrigin() {
        canvas.fill(DOT, Colour.WHITE);
        assertThat(red(0, 0)).isEqualTo(255);
        assertThat(red(8, 0)).isZero();
        assertThat(red(0, -8)).isZero();
    }

    @Test
    void placed_movesAndScales() {
        canvas.placed(20, -10, 2).fill(DOT, Colour.WHITE);
        assertThat(red(28, -18)).isEqualTo(255);
        assertThat(red(33, -10)).isZero();
    }

    @Test
    void mirrored_exchangesLeftAndRight() {
        canvas.mirrored().placed(20, 0, 1).fill(DOT, Colour.WHITE);
        assertThat(red(-20, 0)).isEqualTo(255);
        assertThat(red(20, 0)).isZero();
    }

    @Test
    void turned_quarterTurnClockwise() {
        canvas.turned(Math.PI / 2).placed(20, 0, 1).fill(DOT, Colour.WHITE);
        assertThat(red(0, 20)).isEqualTo(255);
        assertThat(red(20, 0)).isZero();
    }

    @Test
    void within_takesPaintOnlyInside() {
        canvas.within(DOT).cover(Paint.plain(Colour.WHITE));
        assertThat(red(0, 0)).isEqualTo(255);
        assertThat(red(8, 0)).isZero();
    }

    @Test
    void within_twice_isTheIntersection() {
        canvas.within(DOT).within(Outline.box(0, -50, 50, 50)).cover(Paint.plain(Colour.WHITE));
        assertThat(red(3, 0)).isEqualTo(255);
        assertThat(red(-3, 0)).isZero();
        assertThat(red(8, 0)).isZero();
    }

    @Test
    void fill_halfOpaque_mixesWithWhatIsThere() {
        canvas.fill(DOT, Colour.WHITE.opacity(0.5));
        assertThat(red(0, 0)).isCloseTo(127.5, within(1.0));
    }

    @Test
    void paint_isInTheCoordinatesOfTheCanvas() {
        Paint shade = Paint.along(-5, 0, Colour.rgb(0), 5, 0, Colour.WHITE);
        canvas.placed(10, 0, 2).fill(DOT, shade);
        assertThat(red(1, 0)).isLessThan(30);
        assertThat(red(10, 0)).isCloseTo(127.5, within(10.0));
        assertThat(red(19, 0)).isGreaterThan(225);
    }

    /** Returns the level of the pixel about a point. */
    private double red(double x, double y) {
        int column = (int) ((x + 50) * Canvas.SIDE / 100);
        int row = (int) ((y + 50) * Canvas.SIDE / 100);
        return canvas.picture().mean(row, column, 1, 0);
    }
}
