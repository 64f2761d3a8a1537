package gradus.schedule;

/**
 * Half a cosine from the full step size down to a share of it: αᵢ = α·(φ + (1 − φ)·(1 + cos(π(i − 1)/N))/2) for N iterations
 * (Loshchilov and Hutter, SGDR, ICLR 2017, without restarts). The last of the N is still above φ·α.
 *
 * @param floor φ, the share that is approached, in [0, 1]
 */
public record CosineDecay(double floor) implements Schedule {

    /** Checks the share. */
    public CosineDecay {
        if (!(floor >= 0 && floor <= 1)) {
            throw new IllegalArgumentException("cosine decay: expected a floor from 0 to 1, received " + floor);
        }
    }

    /** Half a cosine down to 0. */
    public CosineDecay() {
        this(0);
    }

    @Override
    public LearningRates begin(double base, int iterations) {
        double step = Math.PI / Math.max(1, iterations);
        return iteration -> base * (floor + (1 - floor) * (1 + Math.cos(step * (iteration - 1))) / 2);
    }
}
