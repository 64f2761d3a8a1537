package gradus.tensor;

import java.util.function.DoubleUnaryOperator;

/**
 * Where tensors live and are computed with, in one {@link Precision}.
 *
 * <p>The kernel methods here are the ones to call: each checks shapes, aliasing and ownership, once, and then hands over
 * to the {@link Kernels} of the same name. A backend implements the six methods without a body and its kernels, and
 * overrides none of the others.
 *
 * <p>A check that fails throws {@link IllegalArgumentException} naming the operation, what it expected and what it
 * received, and nothing has been written.
 *
 * <p>A backend holds no state that a kernel changes, so several threads may use one, each with tensors of its own.
 */
public interface Backend extends AutoCloseable {

    /** The axis that means the whole tensor, {@value}. */
    int ALL = -1;

    /** Returns the name it is asked for by, such as {@code ejml}. */
    String name();

    /** Returns the precision of every tensor of this backend. */
    Precision precision();

    /** Returns the most threads that one kernel works with, ≥ 1. */
    int threads();

    /** Returns the maths; for {@link Backend}'s own methods, which check the arguments that it does not. */
    Kernels kernels();

    /** Returns a new tensor full of zeros. */
    Tensor zeros(Shape shape);

    /** Gives back the memory of all tensors of this backend; neither may be used again. */
    @Override
    void close();

    /**
     * Returns a new tensor of the given numbers.
     *
     * @param values as many as the shape has elements, row-major
     * @throws IllegalArgumentException if there are more or fewer
     */
    default Tensor tensor(Shape shape, double... values) {
        KernelChecks.valueCount(shape, values.length);
        Tensor tensor = zeros(shape);
        tensor.copyFrom(values);
        return tensor;
    }

    /** out ← value, everywhere. */
    default void fill(double value, Tensor out) {
        KernelChecks.owned(this, "fill", "out", out);
        kernels().fill(value, out);
    }

    /** out ← op(x), element by element. Shapes equal; out may be x. */
    default void unary(UnaryOp op, Tensor x, Tensor out) {
        KernelChecks.elementwise(this, op, x, out);
        kernels().unary(op, x, out);
    }

    /**
     * out ← a op b, element by element. An operand of n × 1, 1 × m or 1 × 1 is broadcast against n × m; out has the
     * shape of the result and may be an operand of that shape.
     */
    default void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
        KernelChecks.binary(this, op, a, b, out);
        kernels().binary(op, a, b, out);
    }

    /** out ← a op b for one number b. Shapes equal; out may be a. */
    default void binary(BinaryOp op, Tensor a, double b, Tensor out) {
        KernelChecks.elementwise(this, op, a, out);
        kernels().binary(op, a, b, out);
    }

    /**
     * Reduces along an axis.
     *
     * @param op sum, maximum or minimum
     * @param x n × m
     * @param axis 0: out is 1 × m; 1: out is n × 1; {@link #ALL}: out is 1 × 1
     * @param out the result; not x
     */
    default void reduce(Reduction op, Tensor x, int axis, Tensor out) {
        KernelChecks.reduce(this, op, x, axis, out);
        kernels().reduce(op, x, axis, out);
    }

    /**
     * out ← α·op(a)·op(b) + β·out, where op transposes or not.
     *
     * @param transposeA whether a is used transposed
     * @param a n × k (k × n if transposed)
     * @param transposeB whether b is used transposed
     * @param b k × m (m × k if transposed)
     * @param alpha the factor α of the product
     * @param beta the factor β of what out held; with 0 that is ignored, NaN and all
     * @param out n × m; neither a nor b
     */
    default void matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        KernelChecks.matmul(this, transposeA, a, transposeB, b, out);
        kernels().matmul(transposeA, a, transposeB, b, alpha, beta, out);
    }

    /** out ← α·x + β·out. Shapes equal; out is not x; with β = 0 what out held is ignored. */
    default void axpby(double alpha, Tensor x, double beta, Tensor out) {
        KernelChecks.sameShape(this, "axpby", "x", x, "out", out);
        KernelChecks.distinct("axpby", "out", out, "x", x);
        kernels().axpby(alpha, x, beta, out);
    }

    /** out ← function(x), element by element, through the host: slow, for trying things out. out may be x. */
    default void map(DoubleUnaryOperator function, Tensor x, Tensor out) {
        KernelChecks.sameShape(this, "map", "x", x, "out", out);
        kernels().map(function, x, out);
    }

    /** z ← w·a + b. w is n × k, a is k × m, b is n × 1, z is n × m and none of them. */
    default void affine(Tensor w, Tensor a, Tensor b, Tensor z) {
        KernelChecks.affine(this, w, a, b, z);
        kernels().affine(w, a, b, z);
    }

    /** dZ ← dA ∘ a ∘ (1 − a), for a = σ(z). Shapes equal; dZ is neither a nor dA. */
    default void sigmoidBackward(Tensor a, Tensor dA, Tensor dZ) {
        KernelChecks.backward(this, "sigmoidBackward", "a", a, dA, dZ);
        kernels().sigmoidBackward(a, dA, dZ);
    }

    /** dZ ← dA ∘ (1 − a²), for a = tanh(z). Shapes equal; dZ is neither a nor dA. */
    default void tanhBackward(Tensor a, Tensor dA, Tensor dZ) {
        KernelChecks.backward(this, "tanhBackward", "a", a, dA, dZ);
        kernels().tanhBackward(a, dA, dZ);
    }

    /** a ← z where z &gt; 0, otherwise slope·z. slope is finite and ≥ 0; shapes equal; a is not z. */
    default void leakyRelu(double slope, Tensor z, Tensor a) {
        KernelChecks.sameShape(this, "leakyRelu", "z", z, "a", a);
        KernelChecks.distinct("leakyRelu", "a", a, "z", z);
        KernelChecks.factor("leakyRelu", "slope", slope);
        kernels().leakyRelu(slope, z, a);
    }

    /**
     * dZ ← dA where z &gt; 0, otherwise slope·dA, NaN where z is; slope 0 is ReLU. slope is finite and ≥ 0; shapes equal; dZ is
     * neither z nor dA.
     */
    default void leakyReluBackward(double slope, Tensor z, Tensor dA, Tensor dZ) {
        KernelChecks.backward(this, "leakyReluBackward", "z", z, dA, dZ);
        KernelChecks.factor("leakyReluBackward", "slope", slope);
        kernels().leakyReluBackward(slope, z, dA, dZ);
    }

    /** dZ ← dA ∘ op′(z), with the derivative {@link UnaryOp#derivative}. Shapes equal; dZ is neither z nor dA. */
    default void unaryBackward(UnaryOp op, Tensor z, Tensor dA, Tensor dZ) {
        KernelChecks.backward(this, "unaryBackward", "z", z, dA, dZ);
        kernels().unaryBackward(op, z, dA, dZ);
    }

    /** a ← z where z &gt; 0, otherwise α (eᶻ − 1). α is finite and ≥ 0; shapes equal; a is not z. */
    default void elu(double alpha, Tensor z, Tensor a) {
        KernelChecks.sameShape(this, "elu", "z", z, "a", a);
        KernelChecks.distinct("elu", "a", a, "z", z);
        KernelChecks.factor("elu", "alpha", alpha);
        kernels().elu(alpha, z, a);
    }

    /** dZ ← dA where z &gt; 0, otherwise dA ∘ αeᶻ. α is finite and ≥ 0; shapes equal; dZ is neither z nor dA. */
    default void eluBackward(double alpha, Tensor z, Tensor dA, Tensor dZ) {
        KernelChecks.backward(this, "eluBackward", "z", z, dA, dZ);
        KernelChecks.factor("eluBackward", "alpha", alpha);
        kernels().eluBackward(alpha, z, dA, dZ);
    }

    /**
     * a ← eᶻ / Σ eᶻ down each column, so that a column of a sums to 1. No z is too large or too small: −∞ gives 0 beside a
     * finite one. A column that has NaN or +∞, or nothing but −∞, becomes NaN.
     *
     * @param z units × examples, read only
     * @param a units × examples, overwritten; not z
     */
    default void softmax(Tensor z, Tensor a) {
        KernelChecks.sameShape(this, "softmax", "z", z, "a", a);
        KernelChecks.distinct("softmax", "a", a, "z", z);
        kernels().softmax(z, a);
    }

    /**
     * dZ ← a ∘ (dA − Σ a∘dA) with the sum down each column, for a = softmax(z). Shapes equal; dZ is neither a nor dA.
     */
    default void softmaxBackward(Tensor a, Tensor dA, Tensor dZ) {
        KernelChecks.backward(this, "softmaxBackward", "a", a, dA, dZ);
        kernels().softmaxBackward(a, dA, dZ);
    }

    /**
     * A step of Adam or of its kin, in one pass over the parameters θ. With their gradient g, element by element,
     *
     * <pre>
     *     m ← β₁m + (1 − β₁)g      v ← β₂v + (1 − β₂)g²      θ ← θ − (μm + γg)/(ρ√v + ε)
     * </pre>
     *
     * @param g the gradient, read only
     * @param beta1 β₁
     * @param beta2 β₂
     * @param mu μ, the factor of the mean gradient: the step size and what corrects the bias of m
     * @param gamma γ, the factor of the gradient; 0 in Adam itself
     * @param rho ρ, which corrects the bias of √v
     * @param epsilon ε
     * @param m the mean gradient
     * @param v the mean square, ≥ 0
     * @param theta the parameters; g, m, v and θ are four tensors of one shape
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
        KernelChecks.adam(this, g, m, v, theta);
        kernels().adam(g, beta1, beta2, mu, gamma, rho, epsilon, m, v, theta);
    }
}
