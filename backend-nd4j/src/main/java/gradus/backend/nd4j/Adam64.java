package gradus.backend.nd4j;

/** Adam in one pass, in which each number is read and written once; the tensors are of the same shape. */
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
            Tensor64 g,
            double beta1,
            double rest1,
            double beta2,
            double rest2,
            double mu,
            double gamma,
            double rho,
            double epsilon,
            Tensor64 m,
            Tensor64 v,
            Tensor64 theta) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = from; i < to; i += Tile64.SIZE) {
            int n = Tile64.width(i, to);
            Tile64.load(g.numbers(), i, tile.a, n);
            Tile64.load(m.numbers(), i, tile.b, n);
            Tile64.load(v.numbers(), i, tile.c, n);
            Tile64.load(theta.numbers(), i, tile.d, n);
            step(tile.a, beta1, rest1, beta2, rest2, mu, gamma, rho, epsilon, tile.b, tile.c, tile.d, n);
            Tile64.store(tile.b, m.numbers(), i, n);
            Tile64.store(tile.c, v.numbers(), i, n);
            Tile64.store(tile.d, theta.numbers(), i, n);
        }
    }

    private static void step(
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
            double[] theta,
            int n) {
        for (int i = 0; i < n; i++) {
            double mean = beta1 * m[i] + rest1 * g[i];
            double square = beta2 * v[i] + rest2 * (g[i] * g[i]);
            m[i] = mean;
            v[i] = square;
            theta[i] -= (mu * mean + gamma * g[i]) / (rho * (double) Math.sqrt(square) + epsilon);
        }
    }
}
