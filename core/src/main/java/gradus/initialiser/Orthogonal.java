package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * A random orthogonal matrix times a gain: w·wᵀ = gain² · I if there are no more units than inputs, and otherwise wᵀ·w = gain² · I.
 * A stack of such layers neither shrinks nor stretches what passes through (Saxe, McClelland and Ganguli, ICLR 2014).
 *
 * <p>It is the factor Q of the QR decomposition of a matrix of Gaussians. With a positive diagonal of R, which the Gram-Schmidt
 * process gives by itself, Q is spread evenly over all orthogonal matrices (Mezzadri, Notices of the AMS 54(5), 2007).
 *
 * @param gain the length of each orthogonal vector, finite; √2 is usual in front of ReLU
 */
public record Orthogonal(double gain) implements Initialiser {

    /** The gain of {@link #Orthogonal()}, {@value}. */
    public static final double DEFAULT_GAIN = 1;

    /** Checks the gain. */
    public Orthogonal {
        Sampling.requireFinite("orthogonal", "gain", gain);
    }

    /** An orthogonal matrix with gain {@value #DEFAULT_GAIN}. */
    public Orthogonal() {
        this(DEFAULT_GAIN);
    }

    @Override
    public String name() {
        return "orthogonal";
    }

    /**
     * {@inheritDoc}
     *
     * <p>The Gaussians are drawn row by row. The work grows with units · inputs · min(units, inputs).
     */
    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        double[] w = Sampling.normal(units, inputs, 1, random);
        boolean byRow = units <= inputs;
        double[][] vectors = byRow ? vectors(w, units, inputs, 1) : vectors(w, inputs, 1, inputs);
        GramSchmidt.orthonormalise(vectors);
        for (int k = 0; k < vectors.length; k++) {
            for (int i = 0; i < vectors[k].length; i++) {
                w[byRow ? k * inputs + i : i * inputs + k] = gain * vectors[k][i];
            }
        }
        return w;
    }

    /** Copies the rows or the columns of a matrix out. */
    private static double[][] vectors(double[] w, int count, int toNextVector, int toNextElement) {
        double[][] vectors = new double[count][w.length / count];
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < vectors[k].length; i++) {
                vectors[k][i] = w[k * toNextVector + i * toNextElement];
            }
        }
        return vectors;
    }
}
