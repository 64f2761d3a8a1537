package gradus.network;

import java.util.SplittableRandom;

/** Seeds of the noise of a network and of those that share its parameters, each another. */
final class NoiseSeeds {

    private SplittableRandom seeds = new SplittableRandom(0);

    synchronized void begin(long seed) {
        seeds = new SplittableRandom(seed);
    }

    synchronized long next() {
        return seeds.nextLong();
    }
}
