package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.stream.Stream;

/** {@code adam}, the only kernel with more than one result. */
final class AdamRules {

    private static final double EPSILON = 1e-8;

    /** β₁, β₂, μ, γ and ρ, in fives: Adam's second step, Nadam's, and Adam's without memory. */
    private static final double[] NUMBERS = {
        0.9, 0.999, 0.005, 0, 22.4, 0.9, 0.99, 0.0033, 0.0005, 7.1, 0, 0, 0.3, 0, 1,
    };

    private final SideBySide sides;

    AdamRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.ADAM, "adam by hand", this::handComputed),
                new RuleTest(Rule.ADAM, "adam of awkward sizes", this::awkwardSizes),
                new RuleTest(Rule.ADAM, "adam of so many numbers that threads may share them", this::many),
                new RuleTest(Rule.ADAM, "adam of NaN and infinities", this::nonFinite),
                new RuleTest(Rule.ADAM, "adam at rest", this::atRest));
    }

    // m ← 0.5·2 + 0.5·6, v ← 0.75·4 + 0.25·36, θ ← 10 − (4·4 + 0.5·6)/(2·√12 + ...) where ρ makes it 2·√12·√3 = 12.
    private void handComputed() {
        Shape one = Shape.of(1, 1);
        Twin m = sides.tensor(one, 2);
        Twin v = sides.tensor(one, 4);
        Twin theta = sides.tensor(one, 10);
        double rho = 2 * Math.sqrt(3);
        sides.run(
                3,
                (backend, t) -> backend.adam(t[0], 0.5, 0.75, 4, 0.5, rho, 0.5, t[1], t[2], t[3]),
                sides.tensor(one, 6),
                m,
                v,
                theta);
        near("m", m.tested().element(0), 4);
        near("v", v.tested().element(0), 12);
        near("θ", theta.tested().element(0), 10 - 19 / 12.5);
    }

    private void near(String what, double actual, double expected) {
        if (!Tolerance.sum(sides.precision(), 12).accepts(actual, expected, expected)) {
            throw new AssertionError(what + " is " + actual + ", expected " + expected);
        }
    }

    private void awkwardSizes() {
        for (Shape shape : Samples.SHAPES) {
            for (int i = 0; i < NUMBERS.length; i += 5) {
                agrees(shape, Samples.ordinary(shape, 41), Samples.ordinary(shape, 42), i);
            }
        }
    }

    private void many() {
        Shape shape = Shape.of(257, 401);
        agrees(shape, Samples.ordinary(shape, 50), Samples.ordinary(shape, 51), 0);
    }

    private void nonFinite() {
        for (Shape shape : Samples.SHAPES) {
            agrees(shape, Samples.withNonFinite(shape, 43), Samples.ordinary(shape, 44), 0);
            agrees(shape, Samples.ordinary(shape, 45), Samples.withNonFinite(shape, 46), 5);
        }
    }

    /** No gradient and no memory of one: nothing moves, and 0/ε is no NaN. */
    private void atRest() {
        Shape shape = Shape.of(3, 5);
        Twin theta = sides.tensor(shape, Samples.ordinary(shape, 47));
        Twin zero = sides.tensor(shape, new double[shape.size()]);
        Twin m = sides.tensor(shape, new double[shape.size()]);
        Twin v = sides.tensor(shape, new double[shape.size()]);
        step(0, zero, m, v, theta);
        sides.assertAgrees("m", m, Tolerance.EXACT);
        sides.assertAgrees("v", v, Tolerance.EXACT);
        sides.assertAgrees("θ", theta, Tolerance.EXACT);
    }

    private void agrees(Shape shape, double[] g, double[] parameters, int numbers) {
        double[] mean = Samples.ordinary(shape, 48);
        double[] square = Samples.ordinary(shape, 49);
        Arrays.setAll(square, i -> square[i] * square[i]);
        Twin m = sides.tensor(shape, mean);
        Twin v = sides.tensor(shape, square);
        Twin theta = sides.tensor(shape, parameters);
        step(numbers, sides.tensor(shape, g), m, v, theta);

        double beta1 = NUMBERS[numbers];
        double[] magnitudes = new double[g.length];
        Arrays.setAll(magnitudes, i -> Math.abs(beta1 * mean[i]) + Math.abs((1 - beta1) * g[i]));
        sides.assertAgrees("m of adam", m, Tolerance.sum(sides.precision(), 2), magnitudes);
        // g² is a product, multiplied and added.
        sides.assertAgrees("v of adam", v, Tolerance.sum(sides.precision(), 4));
        // A term of the dividend has 2 roundings in m, a product and a sum, the divisor half of those of v and four
        // more, then a quotient and a difference: 4 + 6 + 2.
        double[] newSquare = v.reference().toArray();
        Arrays.setAll(
                magnitudes,
                i -> Math.abs(parameters[i])
                        + (NUMBERS[numbers + 2] * magnitudes[i] + Math.abs(NUMBERS[numbers + 3] * g[i]))
                                / (NUMBERS[numbers + 4] * Math.sqrt(newSquare[i]) + EPSILON));
        sides.assertAgrees("θ of adam", theta, Tolerance.sum(sides.precision(), 12), magnitudes);
    }

    private void step(int i, Twin g, Twin m, Twin v, Twin theta) {
        sides.run(
                3,
                (backend, t) -> backend.adam(
                        t[0],
                        NUMBERS[i],
                        NUMBERS[i + 1],
                        NUMBERS[i + 2],
                        NUMBERS[i + 3],
                        NUMBERS[i + 4],
                        EPSILON,
                        t[1],
                        t[2],
                        t[3]),
                g,
                m,
                v,
                theta);
    }
}
