package gradus.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardiserTest {

    @Test
    void fit_byHand() {
        // 2 4 4 4 5 5 7 9 has the mean 5 and the deviation 2.
        Standardiser standardiser = Standardiser.fit(features(2, 2, 4, 4, 4, 5, 5, 7, 9, 3, 3, 3, 3, 3, 3, 3, 3));

        assertThat(standardiser.means()).containsExactly(5, 3);
        assertThat(standardiser.deviations()).containsExactly(2, 1);
        assertThat(standardiser.apply(features(2, 9, 4)).inputs()).containsExactly(2, 1);
    }

    @Test
    void apply_trainingExamples_haveMeanZeroAndDeviationOne() {
        SplittableRandom random = new SplittableRandom(3);
        int m = 100;
        Dataset training = features(3, random.doubles(3L * m, 1000, 1001).toArray());
        double[] x = Standardiser.fit(training).apply(training).inputs();

        for (int feature = 0; feature < 3; feature++) {
            double[] z = Arrays.copyOfRange(x, feature * m, (feature + 1) * m);
            // A value of 1000 is known to half a unit in its last place, 1e-13, and the deviation is above a quarter.
            assertThat(Arrays.stream(z).average().orElseThrow()).isCloseTo(0, within(4e-13));
            assertThat(Arrays.stream(z).map(v -> v * v).sum() / m).isCloseTo(1, within(4e-12));
        }
    }

    @Test
    void apply_targets_stayAsTheyAre() {
        Dataset dataset = new Dataset(1, 1, new double[] {1, 2}, new double[] {7, 8});

        assertThat(Standardiser.fit(dataset).apply(dataset).targets()).containsExactly(7, 8);
        assertThat(dataset.inputs()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, -1e-300, 1e300, Double.MAX_VALUE})
    void fit_constantFeature_leavesZero(double value) {
        double[] x = new double[209];
        Arrays.fill(x, value);
        Dataset training = features(1, x);

        assertThat(Standardiser.fit(training).apply(training).inputs()).containsOnly(0);
    }

    @Test
    void fit_valuesThatDifferByTheirRounding_areTakenAsConstant() {
        Standardiser standardiser = Standardiser.fit(features(1, 0.1 + 0.2, 0.3, 0.3));

        assertThat(standardiser.deviations()).containsExactly(1);
        assertThat(standardiser.apply(features(1, 0.31)).inputs()[0]).isCloseTo(0.01, within(1e-15));
    }

    @Test
    void fit_oneExample_leavesZeros() {
        Dataset one = features(2, 5, 6);

        assertThat(Standardiser.fit(one).apply(one).inputs()).containsExactly(0, 0);
    }

    @Test
    void fit_deviationBelowTheSmallestSquare_isTakenAsConstant() {
        assertThat(Standardiser.fit(features(1, 1e-200, 3e-200)).deviations()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void fit_notFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardiser.fit(features(2, 1, 2, 3, value)))
                .withMessage("standardise: feature 1 of example 1 is " + value
                        + ", expected finite numbers; correct it or leave the example out");
    }

    @Test
    void fit_overflow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardiser.fit(features(1, 1e300, -1e300)))
                .withMessageStartingWith("standardise: feature 0 has the mean 0.0 and the deviation Infinity");
    }

    @Test
    void apply_otherNumberOfFeatures() {
        Standardiser standardiser = Standardiser.fit(features(2, 1, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> standardiser.apply(features(3, 1, 2, 3)))
                .withMessage("standardise: expected 2 features as in the training examples, received 3");
    }

    @Test
    void apply_nan_staysNan() {
        assertThat(Standardiser.fit(features(1, 1, 2))
                        .apply(features(1, Double.NaN))
                        .inputs())
                .containsExactly(Double.NaN);
    }

    @Test
    void of_measuredBefore() {
        Standardiser standardiser = Standardiser.of(new double[] {5}, new double[] {2});

        assertThat(standardiser.apply(features(1, 9)).inputs()).containsExactly(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Standardiser.of(new double[] {5}, new double[] {0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardiser.of(new double[] {5}, new double[] {Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardiser.of(new double[] {Double.NaN}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardiser.of(new double[1], new double[] {1, 1}))
                .withMessageContaining("received 1 means and 2 deviations");
    }

    private static Dataset features(int rows, double... x) {
        return new Dataset(rows, 1, x, new double[x.length / rows]);
    }
}
