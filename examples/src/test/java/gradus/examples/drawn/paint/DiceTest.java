package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void next_isSplitMix64() {
        Dice dice = new Dice(1234567);
        assertThat(dice.next()).isEqualTo(6457827717110365317L);
        assertThat(dice.next()).isEqualTo(3203168211198807973L);
        assertThat(dice.next()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void between_staysWithinAndReachesNearTheEnds() {
        Dice dice = new Dice(1);
        double least = 9;
        double most = -9;
        for (int i = 0; i < 10_000; i++) {
            double x = dice.between(-2, 3);
            least = Math.min(least, x);
            most = Math.max(most, x);
        }
        assertThat(least).isBetween(-2.0, -1.99);
        assertThat(most).isBetween(2.99, 3.0);
    }

    @Test
    void below_everyValueAboutAsOften() {
        Dice dice = new Dice(2);
        int[] counts = new int[5];
        for (int i = 0; i < 50_000; i++) {
            counts[dice.below(5)]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(9_500, 10_500);
        }
    }

    @Test
    void normal_hasMeanZeroAndVarianceOne() {
        Dice dice = new Dice(3);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double x = dice.normal();
            sum += x;
            squares += x * x;
        }
        assertThat(sum / 100_000).isCloseTo(0, within(0.02));
        assertThat(squares / 100_000).isCloseTo(1, within(0.02));
    }

    @Test
    void shuffled_keepsTheItemsAndLeavesTheListAlone() {
        List<Integer> items = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
        List<Integer> order = new Dice(4).shuffled(items);
        assertThat(order).containsExactlyInAnyOrderElementsOf(items).isNotEqualTo(items);
    }

    @Test
    void split_goesItsOwnWay() {
        Dice dice = new Dice(5);
        Dice other = dice.split();
        assertThat(other.next()).isNotEqualTo(dice.next());
    }
}
