package gradus.tuning;

import gradus.random.NumpyRandom;

/** Streams of random numbers that depend on what they are for, never on who asked first. */
final class Streams {

    /** What a stream is for, so that no two uses share one. */
    static final long SETTINGS = 1;

    static final long FOLDS = 2;
    static final long TRIALS = 3;
    static final long FINAL_TEST = 4;

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long LOWER_32_BITS = 0xffffffffL;

    private Streams() {}

    /** Returns the stream of a seed and a place, such as a trial, a fold and a repetition. */
    static NumpyRandom of(long seed, long... place) {
        long state = mixed(seed);
        for (long coordinate : place) {
            state = mixed(state ^ mixed(coordinate + GOLDEN_GAMMA));
        }
        return new NumpyRandom(state & LOWER_32_BITS);
    }

    // The finaliser of SplitMix64: each bit of the result depends on each bit of the argument (Steele, Lea and Flood,
    // "Fast
    // Splittable Pseudorandom Number Generators", OOPSLA 2014).
    private static long mixed(long value) {
        long z = value + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
