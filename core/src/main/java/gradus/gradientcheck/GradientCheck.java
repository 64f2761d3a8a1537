package gradus.gradientcheck;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.LayerSpec;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.network.Objective;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;

/**
 * Compares the derivatives of a backward pass, g, with central differences, gₐ = (J(θ + ε) − J(θ − ε)) / 2ε, one number θ at a
 * time, by ‖g − gₐ‖ / (‖g‖ + ‖gₐ‖). Part "Gradient Checking" of the article series. Immutable.
 *
 * <p>A difference is off by about u|J|/ε, since costs are rounded (u = 2⁻⁵³), and by ε²|J‴|/6, since it is not a derivative. The
 * sum is least at ε = (3u)^⅓ ≈ 7·10⁻⁶, hence the default of {@value #DEFAULT_EPSILON}, where right derivatives come within about
 * 10⁻⁹. With the article's 10⁻⁷ the rounding is a hundred times what it need be. A θ larger than 1 is moved by ε|θ|.
 *
 * <p>At a kink, such as that of the ReLU, a central difference mixes two slopes. An element is skipped and counted if its
 * difference does not agree with g while the slope on one side of θ does, or, for a θ at the kink itself, if g lies between the
 * slopes of both sides and these do not come together as ε shrinks. That takes no knowledge of the function and holds for
 * any extension; a derivative that is wrong is neither side's slope and is not excused.
 *
 * <p>What a layer draws at random in the forward pass that the gradient belongs to stays as it was drawn ({@link
 * gradus.layer.Mode#REPLAY}), and the penalties of regularisers are part of J.
 *
 * @param epsilon ε, finite and &gt; 0
 * @param tolerance a relative difference below this is none, &gt; 0
 * @param atMost how many elements of each parameter are checked, ≥ 1; if there are more, they are drawn from the seed
 * @param seed of everything that is drawn: which elements, and the parameters and targets of checks that are not of a network
 */
public record GradientCheck(double epsilon, double tolerance, int atMost, long seed) {

    /** The step of {@link #GradientCheck()}, {@value}. */
    public static final double DEFAULT_EPSILON = 1e-5;

    /** The tolerance of {@link #GradientCheck()}, {@value}, the article's. */
    public static final double DEFAULT_TOLERANCE = 1e-7;

    /** Checks the numbers. */
    public GradientCheck {
        if (!(epsilon > 0 && epsilon < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("gradient check: expected a finite ε above 0, received " + epsilon);
        }
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("gradient check: expected a tolerance above 0, received " + tolerance);
        }
        if (atMost < 1) {
            throw new IllegalArgumentException(
                    "gradient check: expected at least 1 element of each parameter, received " + atMost);
        }
    }

    /** A check of every element with the default step and tolerance. */
    public GradientCheck() {
        this(DEFAULT_EPSILON, DEFAULT_TOLERANCE, Integer.MAX_VALUE, 1);
    }

    /** Returns this check with another step. */
    public GradientCheck withEpsilon(double other) {
        return new GradientCheck(other, tolerance, atMost, seed);
    }

    /** Returns this check with another tolerance. */
    public GradientCheck withTolerance(double other) {
        return new GradientCheck(epsilon, other, atMost, seed);
    }

    /** Returns this check of at most so many elements of each parameter, for networks or batches that are large. */
    public GradientCheck withAtMost(int elements) {
        return new GradientCheck(epsilon, tolerance, elements, seed);
    }

    /** Returns this check with another seed. */
    public GradientCheck withSeed(long other) {
        return new GradientCheck(epsilon, tolerance, atMost, other);
    }

    /**
     * Checks a network at its present parameters, which are moved and put back.
     *
     * @param network built on a float64 backend for as many examples as the data set has
     * @param cost judges its output
     * @param data one batch
     * @throws IllegalArgumentException if network and data do not fit, the backend is not float64, or the cost is not finite
     * @throws IllegalStateException if a layer draws anew in {@link gradus.layer.Mode#REPLAY}
     */
    public GradientCheckResult of(Network network, Cost cost, Dataset data) {
        try (Objective objective = new Objective(network, cost);
                Tensor x = data.x(network.backend());
                Tensor y = data.y(network.backend())) {
            return of(network, objective, x, y);
        }
    }

    /**
     * Checks a network at its present parameters, which are moved and put back.
     *
     * @param network built on a float64 backend
     * @param objective of this network
     * @param x features × examples
     * @param y targets, outputs × examples
     * @throws IllegalArgumentException if network and batch do not fit, the backend is not float64, or the cost is not finite
     * @throws IllegalStateException if a layer draws anew in {@link gradus.layer.Mode#REPLAY}
     */
    public GradientCheckResult of(Network network, Objective objective, Tensor x, Tensor y) {
        requireFloat64(network.backend());
        return new CheckRun(this, network, objective, x, y).result();
    }

    /**
     * Checks a layer alone, the gradient of its input included, with half the squared distance from a random target as the
     * cost. Its parameters are drawn and then moved by up to ½ each: at 0 or 1, where biases and scales start, a missing factor
     * would not show.
     *
     * @param layer what is built, for as many inputs and examples as x has
     * @param x features × examples, of a float64 backend; read only
     * @throws IllegalArgumentException if the layer does not take x, or the backend is not float64
     * @throws IllegalStateException if the layer draws anew in {@link gradus.layer.Mode#REPLAY}
     */
    public GradientCheckResult ofLayer(LayerSpec layer, Tensor x) {
        requireFloat64(x.backend());
        Variable input = new Variable("x", x, Activations.IDENTITY);
        return Alone.check(this, NetworkSpec.of(x.shape().rows(), input, layer), x);
    }

    /**
     * Checks an activation alone, with half the squared distance from a random target as the cost.
     *
     * @param g the activation
     * @param z units × examples, of a float64 backend; read only
     * @throws IllegalArgumentException if the backend is not float64
     */
    public GradientCheckResult ofActivation(Activation g, Tensor z) {
        requireFloat64(z.backend());
        return Alone.check(this, NetworkSpec.of(z.shape().rows(), new Variable("z", z, g)), z);
    }

    /**
     * Checks a cost alone, as it stands, not in the form on logits that it may have; that is a cost of its own.
     *
     * @param cost the cost
     * @param a predictions, outputs × examples, of a float64 backend; read only
     * @param y targets, outputs × examples
     * @throws IllegalArgumentException if a and y do not fit, the backend is not float64, or the cost is not finite
     */
    public GradientCheckResult ofCost(Cost cost, Tensor a, Tensor y) {
        requireFloat64(a.backend());
        Variable prediction = new Variable("a", a, Activations.IDENTITY);
        return Alone.check(this, NetworkSpec.of(a.shape().rows(), prediction), cost, a, y);
    }

    private static void requireFloat64(Backend backend) {
        if (backend.precision() != Precision.FLOAT64) {
            throw new IllegalArgumentException("gradient check: expected a float64 backend, received " + backend.name()
                    + " " + backend.precision() + ", in which the difference of two costs is mostly round-off;"
                    + " open the backend with Precision.FLOAT64");
        }
    }
}
