package gradus.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PowerLawTest {

    @Test
    void exponent_ofAPowerLaw_isItsPower() {
        double[] x = {1, 2, 4, 8};
        double[] y = {3, 12, 48, 192};
        assertThat(PowerLaw.exponent(x, y)).isCloseTo(2, within(1e-14));
    }

    @Test
    void exponent_ofAConstant_isZero() {
        assertThat(PowerLaw.exponent(new double[] {1, 10}, new double[] {7, 7})).isZero();
    }

    @Test
    void exponent_ofOnePoint_isNotANumber() {
        assertThat(PowerLaw.exponent(new double[] {2}, new double[] {7})).isNaN();
    }
}
