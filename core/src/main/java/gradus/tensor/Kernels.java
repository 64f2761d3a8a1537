package gradus.tensor;

import java.util.function.DoubleUnaryOperator;

/**
 * The maths a backend brings: each kernel writes its result into {@code out}, which the caller owns.
 *
 * <p>This is the service-provider side. Callers use the methods of the same names on {@link Backend}, which check
 * shapes, aliasing and ownership first; a kernel therefore receives legal arguments only and checks nothing again. All
 * shapes are seen in their matrix view (see {@link Shape}). A kernel reads and writes nothing but its arguments, keeps
 * no reference to them, and gives the same bits for the same arguments.
 *
 * <p>The abstract methods are the primitives. The default methods are derived from them: a backend may override one to
 * be faster and never to be different.
 */
public interface Kernels {

    /** out ← value, everywhere. */
    void fill(double value, Tensor out);

    /** out ← op(x), element by element; out may be x. */
    void unary(UnaryOp op, Tensor x, Tensor out);

    /** out ← a op b, element by element, n × 1, 1 × m and 1 × 1 broadcast; out may be an operand of its own shape. */
    void binary(BinaryOp op, Tensor a, Tensor b, Tensor out);

    /** out ← a op b for one number b; out may be a. */
    void binary(BinaryOp op, Tensor a, double b, Tensor out);

    /**
     * Reduces along an axis; out is not x.
     *
     * @param axis 0 to reduce the rows to 1 × m, 1 to reduce the columns to n × 1, {@link Backend#ALL} for 1 × 1
     */
    void reduce(Reduction op, Tensor x, int axis, Tensor out);

    /** out ← α·op(a)·op(b) + β·out, where op transposes or not; what out held is ignored if β is 0. */
    void matmul(boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out);

    /** out ← α·x + β·out for equal shapes; what out held is ignored if β is 0; out is not x. */
    void axpby(double alpha, Tensor x, double beta, Tensor out);

    /** out ← function(x), element by element, through the host; out may be x. */
    default void map(DoubleUnaryOperator function, Tensor x, Tensor out) {
        double[] values = x.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = function.applyAsDouble(values[i]);
        }
        out.copyFrom(values);
    }

    /** z ← w·a + b with b broadcast over the columns. */
    default void affine(Tensor w, Tensor a, Tensor b, Tensor z) {
        matmul(false, w, false, a, 1, 0, z);
        binary(BinaryOp.ADD, z, b, z);
    }

    /** dZ ← dA ∘ a ∘ (1 − a), the derivative of the sigmoid by way of its value; dZ is neither a nor dA. */
    default void sigmoidBackward(Tensor a, Tensor dA, Tensor dZ) {
        unary(UnaryOp.NEGATE, a, dZ);
        binary(BinaryOp.ADD, dZ, 1, dZ);
        binary(BinaryOp.MULTIPLY, dZ, a, dZ);
        binary(BinaryOp.MULTIPLY, dZ, dA, dZ);
    }

    /** dZ ← dA ∘ (1 − a²), the derivative of tanh by way of its value; dZ is neither a nor dA. */
    default void tanhBackward(Tensor a, Tensor dA, Tensor dZ) {
        unary(UnaryOp.SQUARE, a, dZ);
        unary(UnaryOp.NEGATE, dZ, dZ);
        binary(BinaryOp.ADD, dZ, 1, dZ);
        binary(BinaryOp.MULTIPLY, dZ, dA, dZ);
    }

    /** a ← z where z &gt; 0, otherwise slope·z; slope is finite and ≥ 0; a is not z. */
    default void leakyRelu(double slope, Tensor z, Tensor a) {
        if (slope <= 1) {
            // slope·z would be NaN for slope 0 and z = +∞, so the positive part is cut off first.
            binary(BinaryOp.MINIMUM, z, 0, a);
            binary(BinaryOp.MULTIPLY, a, slope, a);
            binary(BinaryOp.MAXIMUM, z, a, a);
        } else {
            binary(BinaryOp.MULTIPLY, z, slope, a);
            binary(BinaryOp.MINIMUM, z, a, a);
        }
    }

    /** dZ ← dA where z &gt; 0, otherwise slope·dA, NaN for NaN; slope is finite and ≥ 0; dZ is neither z nor dA. */
    default void leakyReluBackward(double slope, Tensor z, Tensor dA, Tensor dZ) {
        // g′(z) is 1 or slope exactly: it is chosen, since a sum such as (1 − slope) + slope would be rounded.
        unary(UnaryOp.SIGN, z, dZ);
        binary(BinaryOp.MAXIMUM, dZ, 0, dZ);
        if (slope <= 1) {
            binary(BinaryOp.MAXIMUM, dZ, slope, dZ);
        } else {
            binary(BinaryOp.SUBTRACT, dZ, 1, dZ);
            binary(BinaryOp.MULTIPLY, dZ, -slope, dZ);
            binary(BinaryOp.MAXIMUM, dZ, 1, dZ);
        }
        binary(BinaryOp.MULTIPLY, dZ, dA, dZ);
    }

    /** dZ ← dA ∘ op′(z), with the derivative {@link UnaryOp#derivative}; dZ is neither z nor dA. */
    default void unaryBackward(UnaryOp op, Tensor z, Tensor dA, Tensor dZ) {
        map(op::derivative, z, dZ);
        binary(BinaryOp.MULTIPLY, dZ, dA, dZ);
    }

    /** a ← z where z &gt; 0, otherwise α (eᶻ − 1); α is finite and ≥ 0; a is not z. */
    default void elu(double alpha, Tensor z, Tensor a) {
        double factor = z.backend().precision().round(alpha);
        map(x -> x > 0 ? x : factor * Math.expm1(x), z, a);
    }

    /** dZ ← dA where z &gt; 0, otherwise dA ∘ αeᶻ; α is finite and ≥ 0; dZ is neither z nor dA. */
    default void eluBackward(double alpha, Tensor z, Tensor dA, Tensor dZ) {
        double factor = z.backend().precision().round(alpha);
        map(x -> x > 0 ? 1 : factor * Math.exp(x), z, dZ);
        binary(BinaryOp.MULTIPLY, dZ, dA, dZ);
    }

    /** a ← eᶻ / Σ eᶻ down each column, whatever the size of z; a is not z. */
    default void softmax(Tensor z, Tensor a) {
        try (Tensor row = rowFor(z)) {
            reduce(Reduction.MAXIMUM, z, 0, row);
            binary(BinaryOp.SUBTRACT, z, row, a); // e⁰ is the largest there can be, and the sum is at least 1
            unary(UnaryOp.EXPONENTIAL, a, a);
            reduce(Reduction.SUM, a, 0, row);
            binary(BinaryOp.DIVIDE, a, row, a);
        }
    }

    /** dZ ← a ∘ (dA − Σ a∘dA) with the sum down each column, for a = softmax(z); dZ is neither a nor dA. */
    default void softmaxBackward(Tensor a, Tensor dA, Tensor dZ) {
        try (Tensor row = rowFor(a)) {
            binary(BinaryOp.MULTIPLY, a, dA, dZ);
            reduce(Reduction.SUM, dZ, 0, row);
            binary(BinaryOp.SUBTRACT, dA, row, dZ);
            binary(BinaryOp.MULTIPLY, dZ, a, dZ);
        }
    }

    /**
     * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², and with them θ ← θ − (μm + γg)/(ρ√v + ε), element by element; g, m, v and θ
     * are four tensors.
     */
    default void adam(
            Tensor g,
            double beta1,
            double beta2,
            double mu,
            double gamma,
            double rho,
            double epsilon,
            Tensor m,
            Tensor v,
            Tensor theta) {
        Backend backend = g.backend();
        try (Tensor divisor = backend.zeros(g.shape());
                Tensor step = backend.zeros(g.shape())) {
            axpby(1 - beta1, g, beta1, m);
            unary(UnaryOp.SQUARE, g, divisor);
            axpby(1 - beta2, divisor, beta2, v);
            unary(UnaryOp.SQUARE_ROOT, v, divisor);
            binary(BinaryOp.MULTIPLY, divisor, rho, divisor);
            binary(BinaryOp.ADD, divisor, epsilon, divisor);
            unary(UnaryOp.COPY, g, step);
            axpby(mu, m, gamma, step);
            binary(BinaryOp.DIVIDE, step, divisor, step);
            binary(BinaryOp.SUBTRACT, theta, step, theta);
        }
    }

    private static Tensor rowFor(Tensor x) {
        return x.backend().zeros(Shape.of(1, x.shape().columns()));
    }
}
