package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Shape;
import java.util.stream.Stream;

/** {@code matmul}: every combination of transposes, α and β, with nothing between the operands as well. */
final class MatmulRules {

    /** Sizes n, k, m of (n × k)(k × m). */
    private static final int[][] SIZES = {
        {0, 3, 2},
        {2, 0, 3},
        {2, 3, 0},
        {0, 0, 0},
        {1, 1, 1},
        {1, 7, 1},
        {35, 9, 1},
        {7, 1, 5},
        {2, 3, 4},
        {5, 31, 33},
        {13, 17, 11},
        {16, 16, 16},
        {31, 32, 33},
        {33, 31, 32},
        {3, 1025, 7},
        {129, 3, 2},
        {2, 5, 257},
        {65, 127, 63}
    };

    /** Millions of multiplications, where a backend goes over to blocks or several threads: few rows, few columns, neither. */
    private static final int[][] LARGE_SIZES = {{5, 2053, 211}, {211, 2053, 5}, {131, 113, 127}, {1031, 1021, 1}};

    private static final double[] FACTORS = {1, 0, -0.3, 2.5};

    private final SideBySide sides;

    MatmulRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(false, true)
                .flatMap(transposeA -> Stream.of(false, true).flatMap(transposeB -> {
                    Product product = new Product(transposeA, transposeB);
                    return Stream.of(
                            new RuleTest(
                                    Rule.MATMUL_VALUES,
                                    product + " of hand-computed values",
                                    () -> handComputed(product)),
                            new RuleTest(
                                    Rule.MATMUL_SHAPES, product + " of awkward sizes", () -> awkwardSizes(product)),
                            new RuleTest(Rule.MATMUL_LARGE, product + " of large sizes", () -> largeSizes(product)),
                            new RuleTest(Rule.MATMUL_FACTORS, product + " with every α and β", () -> factors(product)),
                            new RuleTest(
                                    Rule.MATMUL_BETA_ZERO,
                                    product + " with β = 0 over NaN",
                                    () -> staleIgnored(product)),
                            new RuleTest(Rule.MATMUL_BETA, product + " with β ≠ 0 over NaN", () -> staleKept(product)),
                            new RuleTest(
                                    Rule.MATMUL_NON_FINITE,
                                    product + " of NaN, infinities and zeros",
                                    () -> nonFinite(product)),
                            new RuleTest(
                                    Rule.MATMUL_SELF, product + " of a tensor with itself", () -> withItself(product)));
                }));
    }

    /** One of the four products. */
    private record Product(boolean transposeA, boolean transposeB) {

        Shape ofA(int n, int k) {
            return transposeA ? Shape.of(k, n) : Shape.of(n, k);
        }

        Shape ofB(int k, int m) {
            return transposeB ? Shape.of(m, k) : Shape.of(k, m);
        }

        @Override
        public String toString() {
            return (transposeA ? "aᵀ" : "a") + "·" + (transposeB ? "bᵀ" : "b");
        }
    }

    private void handComputed(Product product) {
        double[] expected = switch (product.toString()) {
            case "a·b" -> new double[] {19, 22, 43, 50};
            case "aᵀ·b" -> new double[] {26, 30, 38, 44};
            case "a·bᵀ" -> new double[] {17, 23, 39, 53};
            default -> new double[] {23, 31, 34, 46};
        };
        Twin a = sides.tensor(Shape.of(2, 2), 1, 2, 3, 4);
        Twin b = sides.tensor(Shape.of(2, 2), 5, 6, 7, 8);
        Twin out = sides.tensor(Shape.of(2, 2), 1, 2, 3, 4);
        multiply(product, a, b, 1, 0, out);
        assertThat(out.tested().toArray()).containsExactly(expected);
        multiply(product, a, b, 2, -1, out);
        assertThat(out.tested().toArray()).as("2·product − product").containsExactly(expected);
    }

    private void awkwardSizes(Product product) {
        for (int[] size : SIZES) {
            agrees(product, size, 1, 0, false);
        }
    }

    private void largeSizes(Product product) {
        for (int[] size : LARGE_SIZES) {
            agrees(product, size, 1.5, 0, true);
            agrees(product, size, -0.3, 2.5, false);
        }
    }

    private void factors(Product product) {
        for (int[] size : SIZES) {
            for (double alpha : FACTORS) {
                for (double beta : FACTORS) {
                    agrees(product, size, alpha, beta, false);
                }
            }
        }
    }

    private void staleIgnored(Product product) {
        for (int[] size : SIZES) {
            agrees(product, size, 1.5, 0, true);
            agrees(product, size, 1.5, -0.0, true);
        }
    }

    private void staleKept(Product product) {
        for (int[] size : SIZES) {
            agrees(product, size, 1, 1, true);
        }
    }

    private void agrees(Product product, int[] size, double alpha, double beta, boolean stale) {
        Shape ofA = product.ofA(size[0], size[1]);
        Shape ofB = product.ofB(size[1], size[2]);
        Shape result = Shape.of(size[0], size[2]);
        double[] before = stale ? SideBySide.filled(result, Double.NaN) : Samples.ordinary(result, 17);
        Twin a = sides.tensor(ofA, Samples.ordinary(ofA, 15));
        Twin b = sides.tensor(ofB, Samples.ordinary(ofB, 16));
        agrees(product, a, b, alpha, beta, sides.tensor(result, before));
    }

    private void nonFinite(Product product) {
        for (int[] size : SIZES) {
            Shape ofA = product.ofA(size[0], size[1]);
            Shape ofB = product.ofB(size[1], size[2]);
            Twin a = sides.tensor(ofA, Samples.withNonFinite(ofA, 18));
            Twin b = sides.tensor(ofB, Samples.withNonFinite(ofB, 19));
            agrees(product, a, b, 1, 0, sides.stale(Shape.of(size[0], size[2])));
        }
    }

    private void withItself(Product product) {
        Shape square = Shape.of(17, 17);
        Twin a = sides.tensor(square, Samples.ordinary(square, 20));
        agrees(product, a, a, 1, 0, sides.stale(square));
    }

    private void agrees(Product product, Twin a, Twin b, double alpha, double beta, Twin out) {
        int inner = a.shape().size() / Math.max(1, out.shape().rows());
        double[] magnitudes = Magnitude.matmul(
                product.transposeA(), a.reference(), product.transposeB(), b.reference(), alpha, beta, out.reference());
        multiply(product, a, b, alpha, beta, out);
        String what = product + " of " + a.shape() + " and " + b.shape() + " with α = " + alpha + ", β = " + beta;
        // Each term is a product, added to the others, times α, and added to β times what there was.
        sides.assertAgrees(what, out, Tolerance.sum(sides.precision(), inner + 2), magnitudes);
    }

    private void multiply(Product product, Twin a, Twin b, double alpha, double beta, Twin out) {
        sides.run(
                (backend, t) ->
                        backend.matmul(product.transposeA(), t[0], product.transposeB(), t[1], alpha, beta, t[2]),
                a,
                b,
                out);
    }
}
