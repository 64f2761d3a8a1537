package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.data.Dataset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpanTest {

    /** Examples whose entries are at most 1; every third is that before it, so that they do not span as much. */
    private static Dataset examples(int features, int count, SplittableRandom random) {
        double[] x = random.doubles((long) features * count, -1, 1).toArray();
        for (int j = 2; j < count; j += 3) {
            for (int i = 0; i < features; i++) {
                x[i * count + j] = x[i * count + j - 1];
            }
        }
        return new Dataset(features, 1, x, random.doubles(count).toArray());
    }

    private static double product(Dataset a, int i, Dataset b, int j) {
        double sum = 0;
        for (int k = 0; k < a.features(); k++) {
            sum += a.inputs()[k * a.examples() + i] * b.inputs()[k * b.examples() + j];
        }
        return sum;
    }

    @Test
    void span_anyExamples_keepsEveryProductAndTarget() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 20; run++) {
            int trained = random.nextInt(1, 8);
            int held = random.nextInt(1, 5);
            int features = trained + held + random.nextInt(1, 60);
            Dataset training = examples(features, trained, random);
            Dataset judged = examples(features, held, random);
            HeldOut reduced = Preparation.SPAN.prepare(new HeldOut(training, judged));

            assertThat(reduced.training().features()).isEqualTo(trained + held);
            assertThat(reduced.fanIn()).isEqualTo(features);
            assertThat(reduced.training().targets()).containsExactly(training.targets());
            assertThat(reduced.judged().targets()).containsExactly(judged.targets());
            // Householder's factorisation is backward stable: a small multiple of features · examples roundings.
            double tolerance = 4 * features * (trained + held) * 0x1p-53 * features;
            for (int i = 0; i < trained; i++) {
                for (int j = 0; j < trained; j++) {
                    assertThat(product(reduced.training(), i, reduced.training(), j))
                            .isCloseTo(product(training, i, training, j), within(tolerance));
                }
                for (int j = 0; j < held; j++) {
                    assertThat(product(reduced.training(), i, reduced.judged(), j))
                            .isCloseTo(product(training, i, judged, j), within(tolerance));
                }
            }
        }
    }

    @Test
    void span_trainingExamples_areZeroPastTheirOwnSpan() {
        SplittableRandom random = new SplittableRandom(2);
        HeldOut reduced = Preparation.SPAN.prepare(new HeldOut(examples(50, 4, random), examples(50, 3, random)));
        double[] x = reduced.training().inputs();
        for (int k = 0; k < x.length; k++) {
            int row = k / 4;
            int column = k % 4;
            assertThat(row <= column || x[k] == 0)
                    .as("row %s, column %s", row, column)
                    .isTrue();
        }
        assertThat(x).doesNotContain(Double.NaN);
    }

    @Test
    void span_noMoreFeaturesThanExamples_changesNothing() {
        SplittableRandom random = new SplittableRandom(3);
        HeldOut examples = new HeldOut(examples(7, 4, random), examples(7, 3, random));
        assertThat(Preparation.SPAN.prepare(examples)).isSameAs(examples);
    }

    @Test
    void span_byHand_threeFour() {
        Dataset training = new Dataset(3, 1, new double[] {3, 4, 0}, new double[] {1});
        Dataset judged = new Dataset(3, 1, new double[] {0, 5, 12}, new double[] {0});
        HeldOut reduced = Preparation.SPAN.prepare(new HeldOut(training, judged));
        // ⟨(3,4,0), (0,5,12)⟩ = 20, so 20/5 = 4 along the first and √(169 − 16) beside it.
        assertThat(Math.abs(reduced.training().inputs()[0])).isCloseTo(5, within(1e-15));
        assertThat(reduced.training().inputs()[1]).isZero();
        assertThat(Math.abs(reduced.judged().inputs()[0])).isCloseTo(4, within(1e-14));
        assertThat(Math.abs(reduced.judged().inputs()[1])).isCloseTo(Math.sqrt(153), within(1e-14));
    }

    @Test
    void span_allZero_staysZero() {
        Dataset dark = new Dataset(9, 1, new double[9], new double[] {1});
        HeldOut reduced = Preparation.SPAN.prepare(new HeldOut(dark, dark));
        assertThat(reduced.training().inputs()).containsExactly(0, 0);
        assertThat(reduced.judged().inputs()).containsExactly(0, 0);
    }

    @Test
    void standardised_heldOutExamples_areMeasuredByTheTrainingOnes() {
        Dataset training = new Dataset(1, 1, new double[] {1, 3}, new double[] {0, 1});
        Dataset judged = new Dataset(1, 1, new double[] {6}, new double[] {1});
        HeldOut prepared = Preparation.STANDARDISED.then(Preparation.SPAN).prepare(new HeldOut(training, judged));
        assertThat(prepared.training().inputs()).containsExactly(-1, 1);
        assertThat(prepared.judged().inputs()).containsExactly(4);
    }
}
