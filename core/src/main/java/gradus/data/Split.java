package gradus.data;

import gradus.random.NumpyRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides examples among parts, such as a training, a validation and a test set. Each example is in one part.
 *
 * <pre>{@code
 * List<Dataset> parts = Split.of(0.6, 0.2, 0.2).stratified(dataset, new NumpyRandom(1));
 * }</pre>
 *
 * <p>The division is stratified: of n examples of a class a part with the share s gets n·s, rounded down or up. What rounding
 * down leaves over goes to the parts that are owed most, in this class and those before it, the first of equals; so the sizes
 * of two parts are their shares of all examples, rounded to the nearest. Then a part that has none of a class gets one from
 * the part with the most. Which examples these are is drawn at random; they keep their order.
 *
 * @param shares of the parts, each above 0, with the sum 1 up to rounding
 */
public record Split(List<Double> shares) {

    private static final double ROUNDING = 1e-9;

    /** Checks and copies the shares. */
    public Split {
        shares = List.copyOf(shares);
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (shares.stream().anyMatch(share -> !(share > 0)) || !(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("split: expected shares above 0 with the sum 1, such as 0.8 and 0.2,"
                    + " received " + shares + " with the sum " + sum);
        }
    }

    /** Parts of given shares, each above 0, with the sum 1. */
    public static Split of(double... shares) {
        return new Split(Arrays.stream(shares).boxed().toList());
    }

    /**
     * Divides examples with class labels.
     *
     * @param labels the class of each example, from 0
     * @param random draws which examples go where; the same state gives the same parts
     * @return the indices of the examples of each part, ascending
     * @throws IllegalArgumentException if a class that occurs has fewer examples than there are parts, since each part needs
     *     one
     */
    public List<int[]> stratified(int[] labels, NumpyRandom random) {
        Strata strata = Strata.of(labels, random);
        strata.requireAtLeast(shares.size(), "split", "one for each part; add examples or take fewer parts");
        return strata.divide(sizes -> Apportionment.among(shares, sizes));
    }

    /**
     * Divides a data set whose targets are classes.
     *
     * @throws IllegalArgumentException as {@link #stratified(int[], NumpyRandom)}, or if the targets are not classes
     */
    public List<Dataset> stratified(Dataset dataset, NumpyRandom random) {
        return stratified(dataset.labels(), random).stream()
                .map(dataset::select)
                .toList();
    }

    /**
     * Divides images.
     *
     * @throws IllegalArgumentException as {@link #stratified(int[], NumpyRandom)}
     */
    public List<LabelledImages> stratified(LabelledImages images, NumpyRandom random) {
        return stratified(images.labels(), random).stream().map(images::select).toList();
    }

    /**
     * Divides examples without regard to classes, for targets that are measurements.
     *
     * @param dataset of at least as many examples as there are parts
     * @throws IllegalArgumentException if there are fewer
     */
    public List<Dataset> random(Dataset dataset, NumpyRandom random) {
        int[] oneClass = IntStream.range(0, dataset.examples()).map(i -> 0).toArray();
        return stratified(oneClass, random).stream().map(dataset::select).toList();
    }
}
