package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;

/** The backend under test and the reference in one precision, given the same numbers and the same calls. */
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

    private final Backend tested;
    private final Backend reference;

    /**
     * A backend beside the reference.
     *
     * @param precision what the backend was opened in, and must say it has
     */
    SideBySide(Backend tested, Precision precision) {
        assertThat(tested.precision()).as("precision").isEqualTo(precision);
        this.tested = tested;
        this.reference = new ReferenceBackend(precision);
    }

    Backend tested() {
        return tested;
    }

    Precision precision() {
        return reference.precision();
    }

    Twin tensor(Shape shape, double... values) {
        return new Twin(tested.tensor(shape, values), reference.tensor(shape, values));
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
        call.on(tested, Arrays.stream(operands).map(Twin::tested).toArray(Tensor[]::new));
        call.on(reference, Arrays.stream(operands).map(Twin::reference).toArray(Tensor[]::new));
        Twin out = operands[operands.length - 1];
        for (int i = 0; i < operands.length - 1; i++) {
            if (!operands[i].equals(out)) {
                assertAgrees("operand " + (i + 1) + ", which is read only,", operands[i], Tolerance.EXACT);
            }
        }
    }

    void assertAgrees(String what, Twin result, Tolerance tolerance) {
        double[] magnitudes = result.reference().toArray();
        Arrays.setAll(magnitudes, i -> Math.abs(magnitudes[i]));
        assertAgrees(what, result, tolerance, magnitudes);
    }

    void assertAgrees(String what, Twin result, Tolerance tolerance, double[] magnitudes) {
        double[] expected = result.reference().toArray();
        double[] actual = result.tested().toArray();
        assertThat(actual).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            if (!tolerance.accepts(actual[i], expected[i], magnitudes[i])) {
                throw new AssertionError(difference(what, result.shape(), i, actual[i], expected[i]) + ", allowed are "
                        + tolerance.bound(magnitudes[i]));
            }
        }
    }

    private String difference(String what, Shape shape, int i, double actual, double expected) {
        return what + " of " + shape + " in " + precision() + ": element [" + i / shape.columns() + ", "
                + i % shape.columns() + "] is " + actual + ", the reference says " + expected + ": they differ by "
                + Math.abs(actual - expected);
    }

    @Override
    public void close() {
        tested.close();
        reference.close();
    }
}
