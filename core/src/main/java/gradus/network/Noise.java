package gradus.network;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A stream of random numbers whose seed is known later than the stream is needed. For one thread. */
final class Noise implements RandomGenerator {

    private SplittableRandom stream = new SplittableRandom(0);
    private boolean seeded;

    void seed(long seed) {
        stream = new SplittableRandom(seed);
        seeded = true;
    }

    @Override
    public long nextLong() {
        if (!seeded) {
            throw new IllegalStateException("noise: drawn from before the network is built");
        }
        return stream.nextLong();
    }
}
