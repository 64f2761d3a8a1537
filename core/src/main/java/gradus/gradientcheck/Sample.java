package gradus.gradientcheck;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Some of many indices, each choice as likely (Floyd's algorithm; Bentley, CACM 30(9), 1987). */
final class Sample {

    private Sample() {}

    /** Returns min(size, atMost) of the numbers from 0 to size − 1, ascending. */
    static IntStream of(int size, int atMost, SplittableRandom random) {
        if (size <= atMost) {
            return IntStream.range(0, size);
        }
        BitSet chosen = new BitSet(size);
        for (int last = size - atMost; last < size; last++) {
            int index = random.nextInt(last + 1);
            chosen.set(chosen.get(index) ? last : index);
        }
        return chosen.stream();
    }
}
