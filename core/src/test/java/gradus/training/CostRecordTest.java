package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostRecordTest {

    private static CostRecord counting(int atMost, int iterations, int perEpoch) {
        CostRecord record = new CostRecord(atMost, perEpoch, 2 * perEpoch);
        for (int i = 1; i <= iterations; i++) {
            record.add(i, 2);
        }
        return record;
    }

    @Test
    void longestRun_thatIsEndedSoon_takesLittleMemory() {
        CostRecord record = counting(Integer.MAX_VALUE, 3, 2);
        assertThat(record.costs()).containsExactly(1, 2, 3);
        assertThat(record.means()).containsExactly(1.5);
    }

    @Test
    void costsAndMeans_beyondTheFirstRoom_areKept() {
        int iterations = 5 * CostRecord.CAPACITY + 1;
        for (int perEpoch : new int[] {1, 3, CostRecord.CAPACITY + 1}) {
            CostRecord record = counting(iterations, iterations, perEpoch);
            assertThat(record.iterations()).isEqualTo(iterations);
            assertThat(record.first()).isEqualTo(1);
            assertThat(record.last()).isEqualTo(iterations);
            assertThat(record.costs())
                    .isEqualTo(IntStream.rangeClosed(1, iterations)
                            .asDoubleStream()
                            .toArray());
            assertThat(record.means()).hasSize(iterations / perEpoch);
            // Of 1 to p the mean is (p + 1)/2; a share of 1/p is rounded once for each.
            double mean = (perEpoch + 1) / 2.0;
            assertThat(record.means()[0]).isCloseTo(mean, within(perEpoch * Math.ulp(mean)));
            double last = mean + (double) perEpoch * (record.epochs() - 1);
            assertThat(record.lastMean()).isCloseTo(last, within(perEpoch * Math.ulp(last)));
        }
    }
}
