package gradus.training;

import java.util.SplittableRandom;

/** The order in which the examples are shown, of one epoch after the other. */
final class ExampleOrder {

    private final int[] indices;
    private final boolean shuffled;
    private final SplittableRandom random;

    private int next;

    ExampleOrder(int examples, Batches batches) {
        shuffled = batches.shuffled();
        random = new SplittableRandom(batches.seed());
        indices = new int[examples];
        for (int i = 0; i < examples; i++) {
            indices[i] = i;
        }
        shuffle();
    }

    /** Returns the numbers of the examples, from 0; the same array at every call. */
    int[] indices() {
        return indices;
    }

    /** Returns how many examples the epoch still has; all of them at the end of one, where the next begins. */
    int left() {
        if (next == indices.length) {
            shuffle();
            next = 0;
        }
        return indices.length - next;
    }

    /** Takes the next examples, and returns the position of the first. */
    int take(int count) {
        int first = next;
        next += count;
        return first;
    }

    // Fisher and Yates's, in the form of Durstenfeld (CACM 7(7), 1964).
    private void shuffle() {
        for (int i = indices.length - 1; shuffled && i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = indices[i];
            indices[i] = indices[j];
            indices[j] = swap;
        }
    }
}
