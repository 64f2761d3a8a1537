package gradus.tensor;

/**
 * The error function erf x = 2/√π ∫₀ˣ e⁻ᵗ² dt, to within 2 units in the last place, and what goes with it.
 *
 * <p>Up to |x| = 1 it is x · P(x²). Beyond, it is 1 − erfc x, where e^x² · erfc x falls so slowly that one polynomial serves all
 * x ≥ ½: in t = 8/(3½ + x) − 1, which falls from 1 to −1. That is the method of Shepherd and
 * Laframboise (Mathematics of Computation 36, 1981, 249-253); the polynomials are interpolations of our own at Chebyshev's
 * points, made by {@code make_error_function.py} among core's test resources.
 */
final class ErrorFunction {

    /** {@link #near} serves up to here. */
    static final double NEAR = 1;

    /** {@link #scaledComplement} serves from here on. */
    static final double FAR = 0.5;

    private static final double TWO_OVER_ROOT_PI = 1.1283791670955126;

    /** From here on e⁻ˣ²ᐟ² is 0. */
    private static final double VANISHED = 40;

    /** P(y) = erf(√y)/√y for 0 ≤ y ≤ 1, lowest power first, to 3·10⁻¹⁷ of itself. */
    private static final double[] ERF_NEAR = {
        1.1283791670955126,
        -0.37612638903183754,
        0.1128379167095512,
        -0.02686617064512984,
        0.0052239776254232985,
        -0.000854832702193483,
        0.00012055332902888736,
        -1.4925647567519332e-05,
        1.6462045441468418e-06,
        -1.6364642158167616e-07,
        1.4792401209404813e-08,
        -1.216456005728345e-09,
        8.709045129053106e-11,
        -4.230945824295338e-12
    };

    /** (3½ + x) e^x² erfc x as a function of t, lowest power first, to 5·10⁻¹⁷ of itself. */
    private static final double[] SCALED_FAR = {
        0.9798784341907313,
        0.6851409981894169,
        0.4213597919519139,
        0.22496296975635394,
        0.10200612432256213,
        0.03774673914611091,
        0.010448716284678458,
        0.0016084319596085452,
        -0.0001899066629636796,
        -0.00018242418354546302,
        -3.2223453497296735e-05,
        9.340539582428047e-06,
        5.064433691969832e-06,
        -1.1432205603394772e-07,
        -5.790916375123834e-07,
        -5.4205948905812156e-08,
        6.467696958632024e-08,
        1.1129725255788278e-08,
        -7.027193909752139e-09,
        -1.5210452810013473e-09,
        5.344749405087343e-10,
        1.2377135603209516e-10
    };

    private ErrorFunction() {}

    /** Returns erf x. */
    static double of(double x) {
        double magnitude = Math.abs(x);
        if (magnitude <= NEAR) {
            return near(x);
        }
        return Math.copySign(1 - minusSquare(x, 1) * scaledComplement(magnitude), x);
    }

    /** Returns erf′ x = 2/√π e⁻ˣ². */
    static double derivative(double x) {
        return TWO_OVER_ROOT_PI * minusSquare(x, 1);
    }

    /** Returns erf x for |x| ≤ {@link #NEAR}. */
    static double near(double x) {
        return x * polynomial(ERF_NEAR, x * x);
    }

    /** Returns e^x² · erfc x for x ≥ {@link #FAR}. */
    static double scaledComplement(double x) {
        double reciprocal = 1 / (3.5 + x);
        return reciprocal * polynomial(SCALED_FAR, 8 * reciprocal - 1);
    }

    /**
     * Returns e^(−factor·x²) for a factor of 1 or ½.
     *
     * <p>A rounding error of x² would be multiplied by x² in the result. So x² is split into h², which is exact for an h of 24
     * bits, and a small rest, of which three terms of the series are enough.
     */
    static double minusSquare(double x, double factor) {
        if (Math.abs(x) >= VANISHED) {
            return 0;
        }
        double h = (float) x;
        double rest = factor * (x - h) * (x + h);
        return Math.exp(-factor * h * h) * (1 - rest * (1 - rest / 2 * (1 - rest / 3)));
    }

    // Even and odd powers apart: two short chains of operations instead of a long one. There is an even number of
    // coefficients.
    private static double polynomial(double[] coefficients, double x) {
        double square = x * x;
        double even = 0;
        double odd = 0;
        for (int i = coefficients.length - 2; i >= 0; i -= 2) {
            even = even * square + coefficients[i];
            odd = odd * square + coefficients[i + 1];
        }
        return even + x * odd;
    }
}
