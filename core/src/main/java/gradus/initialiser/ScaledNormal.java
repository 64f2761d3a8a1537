package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Normal with a fixed standard deviation: w = scale · N(0, 1). Section "Initialize parameters" of the article.
 *
 * @param scale the standard deviation, finite
 */
public record ScaledNormal(double scale) implements Initialiser {

    /** The article's scale, that of {@link #ScaledNormal()}, {@value}. */
    public static final double DEFAULT_SCALE = 0.01;

    /** Checks the scale. */
    public ScaledNormal {
        Sampling.requireFinite("scaled-normal", "scale", scale);
    }

    /** Normal with standard deviation {@value #DEFAULT_SCALE}. */
    public ScaledNormal() {
        this(DEFAULT_SCALE);
    }

    @Override
    public String name() {
        return "scaled-normal";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.normal(units, inputs, scale, random);
    }
}
