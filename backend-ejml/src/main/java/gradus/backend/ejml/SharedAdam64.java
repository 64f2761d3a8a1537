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
        int parts = Team.worthwhile(theta.length, NUMBERS_IN_A_PART, theta.length);
        if (parts == 1) {
            Adam64.step(0, theta.length, g, beta1, rest1, beta2, rest2, mu, gamma, rho, epsilon, m, v, theta);
        } else {
            OF_THREAD.get().step(parts, g, beta1, rest1, beta2, rest2, mu, gamma, rho, epsilon, m, v, theta);
        }
    }

    private void step(
            int newParts,
            double[] newG,
            double newBeta1,
            double newRest1,
            double newBeta2,
            double newRest2,
            double newMu,
            double newGamma,
            double newRho,
            double newEpsilon,
            double[] newM,
            double[] newV,
            double[] newTheta) {
        parts = newParts;
        g = newG;
        beta1 = newBeta1;
        rest1 = newRest1;
        beta2 = newBeta2;
        rest2 = newRest2;
        mu = newMu;
        gamma = newGamma;
        rho = newRho;
        epsilon = newEpsilon;
        m = newM;
        v = newV;
        theta = newTheta;
        try {
            team.share(this, parts);
        } finally {
            g = NOTHING;
            m = NOTHING;
            v = NOTHING;
            theta = NOTHING;
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
