package gradus.benchmarks.run;

import java.util.Arrays;

/** Fits y = c·xᵏ by least squares between the logarithms. */
final class PowerLaw {

    private PowerLaw() {}

    /**
     * Returns k.
     *
     * @param x all &gt; 0; at least two that differ, or k is NaN
     * @param y as many, all &gt; 0
     */
    static double exponent(double[] x, double[] y) {
        double[] u = Arrays.stream(x).map(Math::log).toArray();
        double[] v = Arrays.stream(y).map(Math::log).toArray();
        double meanU = Arrays.stream(u).average().orElse(Double.NaN);
        double meanV = Arrays.stream(v).average().orElse(Double.NaN);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < u.length; i++) {
            covariance += (u[i] - meanU) * (v[i] - meanV);
            variance += (u[i] - meanU) * (u[i] - meanU);
        }
        return covariance / variance;
    }
}
