package gradus.random;

import java.util.random.RandomGenerator;

/**
 * NumPy's legacy {@code RandomState}: the generator behind {@code np.random.seed(1)} and {@code np.random.randn}.
 *
 * <p>The bits come from the Mersenne Twister MT19937 (Matsumoto and Nishimura, ACM TOMACS 8(1), 1998), seeded with Knuth's
 * recurrence on the integer itself rather than {@code init_by_array}, which several Java libraries use. Gaussians come
 * from Marsaglia's polar method, in pairs of which the second is kept for the next call. NumPy takes the logarithm in it
 * from the C library, whose last bit differs between libraries and processors; here it is correctly rounded, so that the
 * bits are the same everywhere. About one Gaussian in 2700 therefore differs from NumPy's on Linux by a unit or two in the
 * last place, with no effect on those after it; everything else is equal.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class NumpyRandom implements RandomGenerator {

    private static final int N = 624;
    private static final int M = 397;
    private static final int UPPER_BIT = 0x80000000;
    private static final int LOWER_BITS = 0x7fffffff;
    private static final int TWIST = 0x9908b0df;

    private final int[] state = new int[N];
    private int next = N;
    private boolean gaussianKept;
    private double keptGaussian;

    /**
     * A generator in the state of {@code numpy.random.RandomState(seed)}.
     *
     * @param seed from 0 to 2³² − 1, as in NumPy
     * @throws IllegalArgumentException if it is outside that range
     */
    public NumpyRandom(long seed) {
        if (seed < 0 || seed > 0xffffffffL) {
            throw new IllegalArgumentException("seed: expected 0 to 4294967295, received " + seed);
        }
        state[0] = (int) seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /** Returns the next 32 bits of the twister. */
    @Override
    public int nextInt() {
        if (next == N) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        for (int i = 0; i < N; i++) {
            int y = (state[i] & UPPER_BIT) | (state[(i + 1) % N] & LOWER_BITS);
            state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
        }
        next = 0;
    }

    /** Returns the next 64 bits: two draws of 32, the upper half first. */
    @Override
    public long nextLong() {
        long upper = nextInt();
        return upper << 32 | (nextInt() & 0xffffffffL);
    }

    /** Returns a uniform number in [0, 1) with 53 random bits, as {@code random_sample()}. */
    @Override
    public double nextDouble() {
        int upper = nextInt() >>> 5;
        int lower = nextInt() >>> 6;
        return (upper * 0x1p26 + lower) * 0x1p-53;
    }

    /** Returns a number of the standard normal distribution, as {@code randn()}. */
    @Override
    public double nextGaussian() {
        if (gaussianKept) {
            gaussianKept = false;
            return keptGaussian;
        }
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2.0 * nextDouble() - 1.0;
            x2 = 2.0 * nextDouble() - 1.0;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1.0 || r2 == 0.0);
        double f = Math.sqrt(-2.0 * NaturalLogarithm.of(r2) / r2);
        keptGaussian = f * x1;
        gaussianKept = true;
        return f * x2;
    }

    /**
     * Returns the numbers from 0 to n − 1 in random order, as {@code permutation(n)}.
     *
     * @param n how many, ≥ 0
     * @throws IllegalArgumentException if n is negative
     */
    public int[] permutation(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("permutation: expected n ≥ 0, received " + n);
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = n - 1; i > 0; i--) {
            int j = atMost(i);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        return order;
    }

    /** A number from 0 to max: masked to the smallest 2ᵏ − 1 ≥ max and drawn again while larger than max. */
    private int atMost(int max) {
        int mask = -1 >>> Integer.numberOfLeadingZeros(max);
        int value = nextInt() & mask;
        while (value > max) {
            value = nextInt() & mask;
        }
        return value;
    }
}
