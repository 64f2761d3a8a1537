package gradus.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole numbers in proportion to shares, by Hamilton's method of the largest remainder, for one class after another: a part
 * that was rounded down in one class has the better claim in the next.
 */
final class Apportionment {

    // n·s is often whole in the decimals that were written and a bit below that in binary: 50 · 0.58.
    private static final double ROUNDING = 1e-9;

    private final double[] shares;
    private final double[] owed;

    private Apportionment(List<Double> shares) {
        this.shares = shares.stream().mapToDouble(Double::doubleValue).toArray();
        this.owed = new double[this.shares.length];
    }

    /**
     * Returns how many of each class each part gets, at least one.
     *
     * @param sizes of the classes, each at least the number of parts
     * @return classes × parts
     */
    static int[][] among(List<Double> shares, int[] sizes) {
        Apportionment apportionment = new Apportionment(shares);
        return Arrays.stream(sizes).mapToObj(apportionment::next).toArray(int[][]::new);
    }

    private int[] next(int size) {
        int[] counts = Arrays.stream(shares)
                .mapToInt(share -> (int) Math.floor(size * share + ROUNDING))
                .toArray();
        for (int part = 0; part < counts.length; part++) {
            owed[part] += size * shares[part] - counts[part];
        }
        int left = size - Arrays.stream(counts).sum();
        for (int part : byClaim(size, counts).limit(left).toArray()) {
            counts[part]++;
            owed[part]--;
        }
        giveEachOne(counts);
        return counts;
    }

    /** The parts whose quota is no whole number, the one that is owed most first, and of equals the one in front. */
    private IntStream byClaim(int size, int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(part -> size * shares[part] - counts[part] > ROUNDING)
                .boxed()
                .sorted(Comparator.comparingDouble(part -> -Math.rint(owed[part] / ROUNDING)))
                .mapToInt(Integer::intValue);
    }

    private void giveEachOne(int[] counts) {
        for (int part = 0; part < counts.length; part++) {
            if (counts[part] == 0) {
                int most = largest(counts);
                counts[most]--;
                owed[most]++;
                counts[part]++;
                owed[part]--;
            }
        }
    }

    private static int largest(int[] counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .max(Comparator.comparingInt(part -> counts[part]))
                .orElseThrow();
    }
}
