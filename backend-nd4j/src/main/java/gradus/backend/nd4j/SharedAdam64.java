package gradus.backend.nd4j;

import gradus.parallel.SharedWork;
import gradus.parallel.Team;
import java.util.Arrays;

/**
 * A step of Adam that several threads take, each for some of the numbers. No number depends on another, so the threads make no
 * difference. Each calling thread has one and uses it again and again.
 */
final class SharedAdam64 implements SharedWork {

    /** So many numbers take some thirty microseconds. */
    private static final int NUMBERS_IN_A_PART = 1 << 14;

    private static final ThreadLocal<SharedAdam64> OF_THREAD = ThreadLocal.withInitial(SharedAdam64::new);

    private final Team team = new Team();
    private final Tensor64[] operands = new Tensor64[4];
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
        int parts = Math.min(theta.backend().threads(), Team.worthwhile(theta.size(), NUMBERS_IN_A_PART, theta.size()));
        if (parts == 1) {
            Adam64.step(0, theta.size(), g, beta1, rest1, beta2, rest2, mu, gamma, rho, epsilon, m, v, theta);
        } else {
            OF_THREAD.get().step(parts, g, beta1, rest1, beta2, rest2, mu, gamma, rho, epsilon, m, v, theta);
        }
    }

    private void step(
            int newParts,
            Tensor64 newG,
            double newBeta1,
            double newRest1,
            double newBeta2,
            double newRest2,
            double newMu,
            double newGamma,
            double newRho,
            double newEpsilon,
            Tensor64 newM,
            Tensor64 newV,
            Tensor64 newTheta) {
        parts = newParts;
        beta1 = newBeta1;
        rest1 = newRest1;
        beta2 = newBeta2;
        rest2 = newRest2;
        mu = newMu;
        gamma = newGamma;
        rho = newRho;
        epsilon = newEpsilon;
        operands[0] = newG;
        operands[1] = newM;
        operands[2] = newV;
        operands[3] = newTheta;
        try {
            team.share(this, parts);
        } finally {
            Arrays.fill(operands, null);
        }
    }

    @Override
    public void part(int i) {
        int n = operands[3].size();
        Adam64.step(
                start(i, n),
                start(i + 1, n),
                operands[0],
                beta1,
                rest1,
                beta2,
                rest2,
                mu,
                gamma,
                rho,
                epsilon,
                operands[1],
                operands[2],
                operands[3]);
    }

    private int start(int part, int n) {
        return (int) ((long) n * part / parts);
    }
}
