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
        SharedAdam64 adam = OF_THREAD.get();
        adam.parts =
                Math.min(theta.backend().threads(), Team.worthwhile(theta.size(), NUMBERS_IN_A_PART, theta.size()));
        adam.operands[0] = g;
        adam.beta1 = beta1;
        adam.rest1 = rest1;
        adam.beta2 = beta2;
        adam.rest2 = rest2;
        adam.mu = mu;
        adam.gamma = gamma;
        adam.rho = rho;
        adam.epsilon = epsilon;
        adam.operands[1] = m;
        adam.operands[2] = v;
        adam.operands[3] = theta;
        try {
            adam.team.share(adam, adam.parts);
        } finally {
            Arrays.fill(adam.operands, null);
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
