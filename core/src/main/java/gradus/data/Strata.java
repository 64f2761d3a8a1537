package gradus.data;

import gradus.random.NumpyRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Examples grouped by class, each group shuffled. */
final class Strata {

    private final SortedMap<Integer, int[]> byClass;

    private Strata(SortedMap<Integer, int[]> byClass) {
        this.byClass = byClass;
    }

    /** Groups examples by their labels. */
    static Strata of(int[] labels, NumpyRandom random) {
        SortedMap<Integer, int[]> byClass = new TreeMap<>();
        for (int label : Arrays.stream(labels).distinct().sorted().toArray()) {
            int[] members = IntStream.range(0, labels.length)
                    .filter(i -> labels[i] == label)
                    .toArray();
            int[] order = random.permutation(members.length);
            byClass.put(label, Arrays.stream(order).map(i -> members[i]).toArray());
        }
        return new Strata(byClass);
    }

    /** Refuses a class with fewer examples, or no examples at all. */
    void requireAtLeast(int examples, String operation, String why) {
        if (byClass.isEmpty()) {
            throw new IllegalArgumentException(
                    operation + ": there are no examples, expected at least " + examples + ", " + why);
        }
        byClass.forEach((label, members) -> {
            if (members.length < examples) {
                throw new IllegalArgumentException(operation + ": class " + label + " has " + members.length
                        + " examples, expected at least " + examples + ", " + why);
            }
        });
    }

    /**
     * Divides each class among parts.
     *
     * @param counts how many examples each part gets of each class, given the sizes of the classes
     * @return the examples of each part, ascending
     */
    List<int[]> divide(Function<int[], int[][]> counts) {
        int[] sizes =
                byClass.values().stream().mapToInt(members -> members.length).toArray();
        int[][] perClass = counts.apply(sizes);
        List<int[]> parts = new ArrayList<>();
        int[] taken = new int[sizes.length];
        for (int part = 0; part < perClass[0].length; part++) {
            parts.add(take(part, perClass, taken));
        }
        return parts;
    }

    private int[] take(int part, int[][] perClass, int[] taken) {
        IntStream.Builder examples = IntStream.builder();
        int c = 0;
        for (int[] members : byClass.values()) {
            int end = taken[c] + perClass[c][part];
            Arrays.stream(members, taken[c], end).forEach(examples);
            taken[c++] = end;
        }
        return examples.build().sorted().toArray();
    }
}
