package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * The backend under test and the reference in one precision, given the same numbers and the same calls. Remembers the largest
 * error it saw, relative to what was allowed.
 */
final class SideBySide implements AutoCloseable {

    /** A tensor of either backend. */
    record Twin(Tensor tested, Tensor reference) {
        Shape shape() {
            return reference.shape();
        }
    }

    /** A call of one kernel, for either backend. */
    interface Call {
        void on(Backend backend, Tensor[] operands);
    }

    private final BackendProvider provider;
    private final Backend tested;
    private final Backend reference;
    private final List<Twin> made = new ArrayList<>();
    private final List<Backend> others = new ArrayList<>();
    private double largestError = Double.NEGATIVE_INFINITY;

    /** Opens a provider's backend and the reference. */
    SideBySide(BackendProvider provider, Precision precision) {
        this.provider = provider;
        this.tested = provider.open(precision);
        this.reference = new ReferenceBackend(precision);
    }

    Backend tested() {
        return tested;
    }

    Precision precision() {
        return reference.precision();
    }

    /** Opens another backend of the provider, which the caller closes. */
    Backend open() {
        return provider.open(precision());
    }

    /** Returns another backend of the provider, open until this is closed, and the same for the same index. */
    Backend other(int index) {
        while (others.size() <= index) {
            others.add(open());
        }
        return others.get(index);
    }

    Twin tensor(Shape shape, double... values) {
        Twin twin = new Twin(tested.tensor(shape, values), reference.tensor(shape, values));
        made.add(twin);
        return twin;
    }

    /** Returns a tensor for a result, full of NaN: what is not written, or read first, shows. */
    Twin stale(Shape shape) {
        return tensor(shape, filled(shape, Double.NaN));
    }

    static double[] filled(Shape shape, double value) {
        double[] values = new double[shape.size()];
        Arrays.fill(values, value);
        return values;
    }

    /** Makes a call on both sides; the last operand is the result, and no other may have changed. */
    void run(Call call, Twin... operands) {
        run(1, call, operands);
    }

    /** Makes a call on both sides; the last few operands are results, and no other may have changed. */
    void run(int results, Call call, Twin... operands) {
        call.on(tested, Arrays.stream(operands).map(Twin::tested).toArray(Tensor[]::new));
        call.on(reference, Arrays.stream(operands).map(Twin::reference).toArray(Tensor[]::new));
        List<Twin> out = Arrays.asList(operands).subList(operands.length - results, operands.length);
        for (int i = 0; i < operands.length - results; i++) {
            if (!out.contains(operands[i])) {
                assertAgrees("operand " + (i + 1) + ", which is read only,", operands[i], Tolerance.EXACT);
            }
        }
    }

    void assertAgrees(String what, Twin result, Tolerance tolerance) {
        assertAgrees(what, result, tolerance, i -> true);
    }

    /** Compares some of the elements only. */
    void assertAgrees(String what, Twin result, Tolerance tolerance, IntPredicate which) {
        double[] magnitudes = result.reference().toArray();
        Arrays.setAll(magnitudes, i -> Math.abs(magnitudes[i]));
        assertAgrees(what, result, tolerance, magnitudes, which);
    }

    void assertAgrees(String what, Twin result, Tolerance tolerance, double[] magnitudes) {
        assertAgrees(what, result, tolerance, magnitudes, i -> true);
    }

    void assertAgrees(String what, Twin result, Tolerance tolerance, double[] magnitudes, IntPredicate which) {
        double[] expected = result.reference().toArray();
        double[] actual = result.tested().toArray();
        assertThat(actual).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            if (which.test(i)) {
                sawError(tolerance.error(actual[i], expected[i], magnitudes[i]));
                if (!tolerance.accepts(actual[i], expected[i], magnitudes[i])) {
                    throw new AssertionError(difference(what, result.shape(), i, actual[i], expected[i])
                            + ", allowed are " + tolerance.bound(magnitudes[i]));
                }
            }
        }
    }

    private String difference(String what, Shape shape, int i, double actual, double expected) {
        return what + " of " + shape + " in " + precision() + ": element [" + i / shape.columns() + ", "
                + i % shape.columns() + "] is " + actual + ", the reference says " + expected + ": they differ by "
                + Math.abs(actual - expected);
    }

    /**
     * Remembers an error if it is the largest so far.
     *
     * @param error relative to what is allowed; NaN if nothing can be said
     */
    void sawError(double error) {
        largestError = error > largestError ? error : largestError;
    }

    /** Closes the tensors made since the last call, and returns the largest error seen since, if there was any to see. */
    OptionalDouble release() {
        double largest = largestError;
        largestError = Double.NEGATIVE_INFINITY;
        List<Twin> closing = List.copyOf(made);
        made.clear();
        closing.forEach(twin -> twin.tested().close());
        return largest >= 0 ? OptionalDouble.of(largest) : OptionalDouble.empty();
    }

    @Override
    public void close() {
        others.forEach(Backend::close);
        tested.close();
        reference.close();
    }
}
