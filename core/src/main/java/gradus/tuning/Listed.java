package gradus.tuning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers one by one; see {@link Numbers#of}.
 *
 * @param values finite, at least one
 */
public record Listed(List<Double> values) implements Numbers {

    /** Checks the values. */
    public Listed {
        values = List.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("numbers: expected at least one, all finite, received " + values);
        }
    }

    @Override
    public double at(double share) {
        return values.get((int) (share * values.size()));
    }

    @Override
    public List<Double> grid(int points) {
        return values;
    }

    @Override
    public double smallest() {
        return values.stream().mapToDouble(value -> value).min().orElseThrow();
    }

    @Override
    public double largest() {
        return values.stream().mapToDouble(value -> value).max().orElseThrow();
    }

    /** Returns the values with commas between: {@code 0.0,0.5}. */
    @Override
    public String toString() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
