package gradus.backend.testkit;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;

import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/** What every operation gives for a few arguments, written down by hand and not computed by any of this code. */
final class HandComputed {

    private static final double INFINITY = POSITIVE_INFINITY;

    private HandComputed() {}

    /** Returns pairs x, op(x). */
    static double[][] of(UnaryOp op) {
        return switch (op) {
            case COPY -> new double[][] {{3.5, 3.5}, {-0.0, -0.0}, {NEGATIVE_INFINITY, NEGATIVE_INFINITY}, {NaN, NaN}};
            case NEGATE -> new double[][] {{2, -2}, {0, -0.0}, {-0.0, 0}, {INFINITY, NEGATIVE_INFINITY}, {NaN, NaN}};
            case ABSOLUTE -> new double[][] {{-2, 2}, {2, 2}, {-0.0, 0}, {NEGATIVE_INFINITY, INFINITY}, {NaN, NaN}};
            case SIGN ->
                new double[][] {
                    {-3, -1}, {5, 1}, {0, 0}, {-0.0, -0.0}, {NEGATIVE_INFINITY, -1}, {INFINITY, 1}, {NaN, NaN}
                };
            case SQUARE -> new double[][] {{-3, 9}, {1.5, 2.25}, {-0.0, 0}, {NEGATIVE_INFINITY, INFINITY}, {NaN, NaN}};
            case SQUARE_ROOT ->
                new double[][] {{9, 3}, {2.25, 1.5}, {-0.0, -0.0}, {-1, NaN}, {INFINITY, INFINITY}, {NaN, NaN}};
            case RECIPROCAL ->
                new double[][] {
                    {4, 0.25}, {0, INFINITY}, {-0.0, NEGATIVE_INFINITY}, {NEGATIVE_INFINITY, -0.0}, {NaN, NaN}
                };
            case EXPONENTIAL ->
                new double[][] {
                    {0, 1},
                    {1, 2.718281828459045},
                    {-1, 0.36787944117144233},
                    {800, INFINITY},
                    {-800, 0},
                    {INFINITY, INFINITY},
                    {NEGATIVE_INFINITY, 0},
                    {NaN, NaN}
                };
            case LOGARITHM ->
                new double[][] {
                    {1, 0},
                    {2, 0.6931471805599453},
                    {0.5, -0.6931471805599453},
                    {0, NEGATIVE_INFINITY},
                    {-0.0, NEGATIVE_INFINITY},
                    {-1, NaN},
                    {INFINITY, INFINITY},
                    {NaN, NaN}
                };
            case SIGMOID ->
                new double[][] {
                    {0, 0.5},
                    {1, 0.7310585786300049},
                    {-1, 0.2689414213699951},
                    {-40, 4.248354255291589e-18},
                    {800, 1},
                    {-800, 0},
                    {INFINITY, 1},
                    {NEGATIVE_INFINITY, 0},
                    {NaN, NaN}
                };
            case TANH ->
                new double[][] {
                    {0, 0},
                    {-0.0, -0.0},
                    {1, 0.7615941559557649},
                    {-1, -0.7615941559557649},
                    {800, 1},
                    {NEGATIVE_INFINITY, -1},
                    {NaN, NaN}
                };
            case RELU ->
                new double[][] {
                    {5, 5}, {-5, 0}, {0, 0}, {-0.0, 0}, {INFINITY, INFINITY}, {NEGATIVE_INFINITY, 0}, {NaN, NaN}
                };
            case SOFTPLUS ->
                new double[][] {
                    {0, 0.6931471805599453},
                    {1, 1.3132616875182228},
                    {-40, 4.248354255291589e-18},
                    {800, 800},
                    {-800, 0},
                    {INFINITY, INFINITY},
                    {NEGATIVE_INFINITY, 0},
                    {NaN, NaN}
                };
            case EXPONENTIAL_MINUS_ONE ->
                new double[][] {
                    {1, 1.7182818284590453},
                    {-1, -0.6321205588285577},
                    {1e-20, 1e-20},
                    {-0.0, -0.0},
                    {800, INFINITY},
                    {-800, -1},
                    {INFINITY, INFINITY},
                    {NEGATIVE_INFINITY, -1},
                    {NaN, NaN}
                };
            case ERF ->
                new double[][] {
                    {1, 0.8427007929497149},
                    {-2, -0.9953222650189527},
                    {1e-20, 1.1283791670955125e-20},
                    {-0.0, -0.0},
                    {800, 1},
                    {INFINITY, 1},
                    {NEGATIVE_INFINITY, -1},
                    {NaN, NaN}
                };
            case SOFTSIGN ->
                new double[][] {{3, 0.75}, {-3, -0.75}, {-0.0, -0.0}, {INFINITY, 1}, {NEGATIVE_INFINITY, -1}, {NaN, NaN}
                };
            case SWISH ->
                new double[][] {
                    {1, 0.7310585786300049},
                    {-2, -0.23840584404423512},
                    {-0.0, -0.0},
                    {800, 800},
                    {INFINITY, INFINITY},
                    {NEGATIVE_INFINITY, -0.0},
                    {NaN, NaN}
                };
            case GELU ->
                new double[][] {
                    {1, 0.8413447460685429},
                    {-2, -0.04550026389635842},
                    {-10, -7.619853024160526e-23},
                    {-0.0, -0.0},
                    {800, 800},
                    {INFINITY, INFINITY},
                    {NEGATIVE_INFINITY, -0.0},
                    {NaN, NaN}
                };
            case GELU_TANH ->
                new double[][] {
                    {1, 0.8411919906082767},
                    {-1, -0.1588080093917233},
                    {-0.0, -0.0},
                    {800, 800},
                    {INFINITY, INFINITY},
                    {NEGATIVE_INFINITY, -0.0},
                    {NaN, NaN}
                };
            case HARD_SIGMOID ->
                new double[][] {
                    {0, 0.5},
                    {1.5, 0.75},
                    {-1.5, 0.25},
                    {3, 1},
                    {-3, 0},
                    {INFINITY, 1},
                    {NEGATIVE_INFINITY, 0},
                    {NaN, NaN}
                };
        };
    }

    /** Returns triples a, b, a op b. */
    static double[][] of(BinaryOp op) {
        return switch (op) {
            case ADD ->
                new double[][] {
                    {2, 3, 5}, {-0.0, 0, 0}, {-0.0, -0.0, -0.0}, {INFINITY, NEGATIVE_INFINITY, NaN}, {NaN, 1, NaN}
                };
            case SUBTRACT ->
                new double[][] {{2, 3, -1}, {0, 0, 0}, {-0.0, 0, -0.0}, {INFINITY, INFINITY, NaN}, {1, NaN, NaN}};
            case MULTIPLY ->
                new double[][] {
                    {2, 3, 6}, {-0.0, 3, -0.0}, {0, INFINITY, NaN}, {-2, INFINITY, NEGATIVE_INFINITY}, {0, NaN, NaN}
                };
            case DIVIDE ->
                new double[][] {
                    {3, 2, 1.5}, {1, 0, INFINITY}, {1, -0.0, NEGATIVE_INFINITY}, {0, 0, NaN}, {-1, INFINITY, -0.0}
                };
            case MAXIMUM ->
                new double[][] {
                    {2, 3, 3}, {-0.0, 0, 0}, {0, -0.0, 0}, {NaN, 1, NaN}, {1, NaN, NaN}, {NEGATIVE_INFINITY, 5, 5}
                };
            case MINIMUM ->
                new double[][] {
                    {2, 3, 2}, {-0.0, 0, -0.0}, {0, -0.0, -0.0}, {NaN, 1, NaN}, {1, NaN, NaN}, {INFINITY, 5, 5}
                };
            case POWER ->
                new double[][] {
                    {2, 3, 8},
                    {4, 0.5, 2},
                    {2, -1, 0.5},
                    {-2, 3, -8},
                    {-8, 0.5, NaN},
                    {0, 0, 1},
                    {NaN, 0, 1},
                    {1, NaN, NaN},
                    {1, INFINITY, NaN},
                    {0, -1, INFINITY},
                    {-0.0, -1, NEGATIVE_INFINITY},
                    {0.5, INFINITY, 0}
                };
            case GREATER ->
                new double[][] {
                    {3, 2, 1}, {2, 3, 0}, {2, 2, 0}, {0, -0.0, 0}, {NaN, 1, 0}, {1, NaN, 0}, {INFINITY, 5, 1}
                };
        };
    }

    /** Fails unless the first number of a tensor is what it must be; zeros must have the right sign. */
    static void check(String what, Tensor out, double expected, Tolerance tolerance) {
        double actual = out.element(0);
        Tolerance applied = expected == 0 ? Tolerance.EXACT : tolerance;
        double rounded = out.backend().precision().round(expected);
        if (!applied.accepts(actual, rounded, Math.abs(rounded))) {
            throw new AssertionError(
                    what + " in " + out.backend().precision() + " is " + actual + ", expected " + rounded);
        }
    }
}
