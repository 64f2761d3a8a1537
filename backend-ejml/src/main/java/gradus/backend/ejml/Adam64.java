package gradus.backend.ejml;

/** Adam in one pass, in which each number is read and written once; the arrays are as long as each other. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Adam64 {

    private Adam64() {}

    /**
     * A step of the numbers from {@code from} on, up to {@code to} exclusive, element by element: m ← β₁m + β₁′g, v ← β₂v + β₂′g²,
     * θ ← θ − (μm + γg)/(ρ√v + ε) for β′ = 1 − β.
     */
    static void step(
            int from,
            int to,
            double[] g,
            double beta1,
            double rest1,
            double beta2,
            double rest2,
            double mu,
            double gamma,
            double rho,
            double epsilon,
            double[] m,
            double[] v,
            double[] theta) {
        for (int i = from; i < to; i++) {
            double mean = beta1 * m[i] + rest1 * g[i];
            double square = beta2 * v[i] + rest2 * (g[i] * g[i]);
            m[i] = mean;
            v[i] = square;
            theta[i] -= (mu * mean + gamma * g[i]) / (rho * (double) Math.sqrt(square) + epsilon);
        }
    }
}
