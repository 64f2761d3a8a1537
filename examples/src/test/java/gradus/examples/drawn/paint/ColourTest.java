package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void rgb_givesBackItsHexadecimal() {
        assertThat(Colour.rgb(0x12AB9F).argb()).isEqualTo(0xFF12AB9F);
    }

    @Test
    void hsv_goesAroundTheColourWheel() {
        assertThat(Colour.hsv(0, 1, 1).argb()).isEqualTo(0xFFFF0000);
        assertThat(Colour.hsv(1.0 / 6, 1, 1).argb()).isEqualTo(0xFFFFFF00);
        assertThat(Colour.hsv(1.0 / 3, 1, 1).argb()).isEqualTo(0xFF00FF00);
        assertThat(Colour.hsv(2.0 / 3, 1, 1).argb()).isEqualTo(0xFF0000FF);
        assertThat(Colour.hsv(-1.0 / 3, 1, 1).argb()).isEqualTo(0xFF0000FF);
    }

    @Test
    void hsv_noSaturation_isGrey() {
        assertThat(Colour.hsv(0.4, 0, 0.2).argb()).isEqualTo(0xFF333333);
    }

    @Test
    void mixed_endsAreTheTwoColours() {
        Colour one = Colour.rgb(0x102030);
        Colour other = Colour.rgb(0xF0E0D0).opacity(0.5);
        assertThat(one.mixed(other, 0)).isEqualTo(one);
        assertThat(one.mixed(other, 1).argb()).isEqualTo(other.argb());
    }

    @Test
    void lighterAndDarker_keepTheOpacity() {
        Colour glass = Colour.rgb(0x808080).opacity(0.25);
        assertThat(glass.lighter(0.5).alpha()).isEqualTo(0.25);
        assertThat(glass.darker(0.5).alpha()).isEqualTo(0.25);
        assertThat(glass.lighter(0.5).brightness()).isGreaterThan(glass.brightness());
        assertThat(glass.darker(0.5).brightness()).isLessThan(glass.brightness());
    }
}
