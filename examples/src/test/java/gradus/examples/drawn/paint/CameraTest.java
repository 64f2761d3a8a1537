package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameraTest {

    @Test
    void photograph_sameDice_sameBytes() {
        assertThat(grey(3)).isEqualTo(grey(3)).hasSize(64 * 64 * 3);
    }

    @Test
    void photograph_otherDice_otherLightAndNoise() {
        assertThat(grey(3)).isNotEqualTo(grey(4));
    }

    @Test
    void photograph_extremes_areClippedNotWrapped() {
        for (byte b : photograph(Colour.WHITE, 5)) {
            assertThat(b & 0xFF).isGreaterThan(90);
        }
        for (byte b : photograph(Colour.rgb(0), 5)) {
            assertThat(b & 0xFF).isLessThan(60);
        }
    }

    private static byte[] grey(long seed) {
        return photograph(Colour.rgb(0x808080), seed);
    }

    private static byte[] photograph(Colour colour, long seed) {
        Canvas canvas = Canvas.blank();
        canvas.cover(Paint.plain(colour));
        return new Camera(new Dice(seed)).photograph(canvas);
    }
}
