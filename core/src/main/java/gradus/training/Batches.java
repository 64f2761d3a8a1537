package gradus.training;

/**
 * How the training examples are dealt out to the updates: B at a time, in an order that is drawn anew for each epoch, or in
 * theirs. What is left at the end of an epoch makes a smaller batch. Where B is at least the number of examples they make one
 * batch, in their order.
 *
 * @param size B, ≥ 1
 * @param shuffled whether the order is drawn
 * @param seed of the draws; the same gives the same orders
 */
public record Batches(int size, boolean shuffled, long seed) {

    /** All examples in one batch. */
    public static final Batches FULL = new Batches(Integer.MAX_VALUE, false, 0);

    /** Checks the size. */
    public Batches {
        if (size < 1) {
            throw new IllegalArgumentException("batches: expected at least 1 example in a batch, received " + size);
        }
    }

    /** Shuffled mini-batches; of size 1, stochastic gradient descent in the word's first sense. */
    public static Batches of(int size, long seed) {
        return new Batches(size, true, seed);
    }

    /** Mini-batches of the examples in their order. */
    public static Batches inOrder(int size) {
        return new Batches(size, false, 0);
    }

    /**
     * Returns the number of examples in a batch, which the network in training must be built for.
     *
     * @param examples m, those of the training set
     */
    public int sizeFor(int examples) {
        return Math.min(size, examples);
    }

    /**
     * Returns the number of batches in an epoch, ⌈m/B⌉.
     *
     * @param examples m, those of the training set
     */
    public int perEpoch(int examples) {
        int batch = sizeFor(examples);
        return examples / batch + (examples % batch == 0 ? 0 : 1);
    }
}
