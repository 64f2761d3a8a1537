package gradus.backend.ejml;

import gradus.parallel.SharedWork;
import gradus.parallel.Team;

/**
 * A step of Adam that several threads take, each for some of the numbers. No number depends on another, so the threads make no
 * difference. Each calling thread has one and uses it again and again.
 */
final class SharedAdam64 implements SharedWork {

    /** So many numbers take some thirty microseconds. */
    private static final int NUMBERS_IN_A_PART = 1 << 14;

    private static final ThreadLocal<SharedAdam64> OF_THREAD = ThreadLocal.withInitial(SharedAdam64::new);

    private static final double[] NOTHING = {};

    private final Team team = new Team();
    private double[] g = NOTHING;
    private double[] m = NOTHING;
    private double[] v = NOTHING;
    private double[] theta = NOTHING;
    private double beta1;
    private double rest1;
    private double beta2;
    private double rest2;
    private double mu;
    private double gamma;
    private double rho;
    private double epsilon;
    private int parts;

    private SharedAdam64() {}

    /** Takes a step, {@link Adam64}. */
    static void step(
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
        SharedAdam64 adam = OF_THREAD.get();
        adam.parts = Team.worthwhile(theta.length, NUMBERS_IN_A_PART, theta.length);
        adam.g = g;
        adam.beta1 = beta1;
        adam.rest1 = rest1;
        adam.beta2 = beta2;
        adam.rest2 = rest2;
        adam.mu = mu;
        adam.gamma = gamma;
        adam.rho = rho;
        adam.epsilon = epsilon;
        adam.m = m;
        adam.v = v;
        adam.theta = theta;
        try {
            adam.team.share(adam, adam.parts);
        } finally {
            adam.g = NOTHING;
            adam.m = NOTHING;
            adam.v = NOTHING;
            adam.theta = NOTHING;
        }
    }

    @Override
    public void part(int i) {
        int n = theta.length;
        Adam64.step(start(i, n), start(i + 1, n), g, beta1, rest1, beta2, rest2, mu, gamma, rho, epsilon, m, v, theta);
    }

    private int start(int part, int n) {
        return (int) ((long) n * part / parts);
    }
}
