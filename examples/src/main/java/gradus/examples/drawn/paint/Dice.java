package gradus.examples.drawn.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * Seeded chance, with the questions that a drawing asks of it.
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA
 * 2014), written out here so that the drawings depend on no library's choice of algorithm.
 */
public final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final double HALF_SQRT_3 = 0.8660254037844386;

    private long state;

    /** Dice whose every throw is determined by a seed. */
    public Dice(long seed) {
        this.state = seed;
    }

    /** Returns the next 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    /** Returns new dice, seeded by a throw of these. */
    public Dice split() {
        return new Dice(next());
    }

    /** Returns a number from {@code low} (inclusive) to {@code high} (exclusive). */
    public double between(double low, double high) {
        return low + (high - low) * ((next() >>> 11) * UNIT);
    }

    /** Returns a number within {@code spread} of {@code middle}. */
    public double around(double middle, double spread) {
        return between(middle - spread, middle + spread);
    }

    /** Returns a whole number from 0 to {@code bound} − 1. */
    public int below(int bound) {
        return (int) between(0, bound);
    }

    /** Returns true with the given probability. */
    public boolean chance(double probability) {
        return between(0, 1) < probability;
    }

    /** Returns −1 or 1. */
    public int sign() {
        return chance(0.5) ? 1 : -1;
    }

    /** Returns an approximately normal number of mean 0 and variance 1, within ±2√3: four uniform ones added up. */
    public double normal() {
        double sum = between(-1, 1) + between(-1, 1) + between(-1, 1) + between(-1, 1);
        return sum * HALF_SQRT_3;
    }

    /** Returns one of the choices, each as likely as any other. */
    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Returns the items in a random order (Fisher and Yates). */
    public <T> List<T> shuffled(List<T> items) {
        List<T> order = new ArrayList<>(items);
        for (int last = order.size() - 1; last > 0; last--) {
            int chosen = below(last + 1);
            T moved = order.get(chosen);
            order.set(chosen, order.get(last));
            order.set(last, moved);
        }
        return order;
    }

    /** Returns well-mixed bits of a value: nearby values give unrelated bits. */
    static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
