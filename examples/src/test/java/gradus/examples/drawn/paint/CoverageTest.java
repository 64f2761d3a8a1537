package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Placement PIXELS = new Placement(1, 0, 0, 0, 1, 0);

    private final Coverage coverage = new Coverage();

    @Test
    void box_partsOfPixels() {
        coverage.measure(Outline.box(2.25, 3.5, 4.5, 5), PIXELS);
        assertThat(coverage.at(3, 2)).isEqualTo(0.375f);
        assertThat(coverage.at(3, 3)).isEqualTo(0.5f);
        assertThat(coverage.at(4, 3)).isEqualTo(1f);
        assertThat(coverage.at(4, 4)).isEqualTo(0.5f);
        assertThat(total()).isCloseTo(2.25 * 1.5, within(1e-5));
    }

    @Test
    void triangle_slantedEdgesCutPixels() {
        coverage.measure(Outline.polygon(0, 0, 4, 0, 0, 4), PIXELS);
        assertThat(coverage.at(0, 3)).isEqualTo(0.5f);
        assertThat(coverage.at(1, 1)).isEqualTo(1f);
        assertThat(total()).isCloseTo(8, within(1e-5));
    }

    @Test
    void circle_hasItsArea() {
        coverage.measure(Outline.circle(40.3, 61.7, 20), PIXELS);
        assertThat(total()).isCloseTo(Math.PI * 400, within(5.0));
    }

    @Test
    void eitherDirectionOfTheOutline_coversTheSame() {
        coverage.measure(Outline.polygon(1, 1, 9.5, 3, 4, 8), PIXELS);
        double clockwise = total();
        coverage.measure(Outline.polygon(4, 8, 9.5, 3, 1, 1), PIXELS);
        assertThat(total()).isCloseTo(clockwise, within(1e-6)).isGreaterThan(20);
    }

    @Test
    void outlineBeyondThePicture_coversAllOfIt() {
        coverage.measure(Outline.box(-500, -500, 500, 500), PIXELS);
        assertThat(total()).isEqualTo(Canvas.SIDE * Canvas.SIDE);
    }

    @Test
    void outlineOutsideThePicture_coversNothing() {
        for (double x : new double[] {-300, 300}) {
            coverage.measure(Outline.box(x, 10, x + 20, 30), PIXELS);
            assertThat(total()).isZero();
            coverage.measure(Outline.box(10, x, 30, x + 20), PIXELS);
            assertThat(total()).isZero();
        }
    }

    @Test
    void measure_again_forgetsTheOutlineBefore() {
        coverage.measure(Outline.box(0, 0, 100, 100), PIXELS);
        coverage.measure(Outline.box(50, 50, 52, 52), PIXELS);
        assertThat(total()).isEqualTo(4);
    }

    private double total() {
        double sum = 0;
        for (int row = coverage.top(); row < coverage.bottom(); row++) {
            for (int column = coverage.left(); column < coverage.right(); column++) {
                sum += coverage.at(row, column);
            }
        }
        return sum;
    }
}
