package gradus.backend.testkit;

import static gradus.backend.testkit.ReferenceTensor.values;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * Every kernel by its definition: what element i of the result is, in double, rounded once.
 *
 * <p>A number among the arguments (b, α, β, a slope) is first rounded to the precision, as an element of a tensor would be.
 */
final class ReferenceKernels implements Kernels {

    private final Precision precision;

    ReferenceKernels(Precision precision) {
        this.precision = precision;
    }

    @Override
    public void fill(double value, Tensor out) {
        each(out, i -> value);
    }

    @Override
    public void unary(UnaryOp op, Tensor x, Tensor out) {
        map(op::apply, x, out);
    }

    @Override
    public void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
        int columns = out.shape().columns();
        each(out, i -> op.apply(broadcast(a, i / columns, i % columns), broadcast(b, i / columns, i % columns)));
    }

    @Override
    public void binary(BinaryOp op, Tensor a, double b, Tensor out) {
        double number = precision.round(b);
        map(x -> op.apply(x, number), a, out);
    }

    @Override
    public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
        int n = x.shape().rows();
        int m = x.shape().columns();
        switch (axis) {
            case 0 -> each(out, column -> reduce(op, x, column, m, n));
            case 1 -> each(out, row -> reduce(op, x, row * m, 1, m));
            case Backend.ALL -> each(out, only -> reduce(op, x, 0, 1, n * m));
            default -> throw new IllegalArgumentException("axis " + axis);
        }
    }

    private static double reduce(Reduction op, Tensor x, int start, int stride, int count) {
        double[] numbers = values(x);
        double result = op.identity();
        for (int k = 0; k < count; k++) {
            result = op.apply(result, numbers[start + k * stride]);
        }
        return result;
    }

    @Override
    public void matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        int columns = out.shape().columns();
        int inner = transposeA ? a.shape().rows() : a.shape().columns();
        each(out, i -> {
            double product = dot(transposeA, a, i / columns, transposeB, b, i % columns, inner);
            return combination(alpha, product, beta, values(out)[i]);
        });
    }

    @Override
    public void axpby(double alpha, Tensor x, double beta, Tensor out) {
        each(out, i -> combination(alpha, values(x)[i], beta, values(out)[i]));
    }

    @Override
    public void map(DoubleUnaryOperator function, Tensor x, Tensor out) {
        each(out, i -> function.applyAsDouble(values(x)[i]));
    }

    @Override
    public void affine(Tensor w, Tensor a, Tensor b, Tensor z) {
        int columns = z.shape().columns();
        int inner = w.shape().columns();
        each(z, i -> dot(false, w, i / columns, false, a, i % columns, inner) + values(b)[i / columns]);
    }

    @Override
    public void sigmoidBackward(Tensor a, Tensor dA, Tensor dZ) {
        each(dZ, i -> values(dA)[i] * values(a)[i] * (1 - values(a)[i]));
    }

    @Override
    public void tanhBackward(Tensor a, Tensor dA, Tensor dZ) {
        each(dZ, i -> values(dA)[i] * (1 - values(a)[i] * values(a)[i]));
    }

    @Override
    public void leakyRelu(double slope, Tensor z, Tensor a) {
        double alpha = precision.round(slope);
        map(x -> x > 0 ? x : alpha * x, z, a);
    }

    @Override
    public void leakyReluBackward(double slope, Tensor z, Tensor dA, Tensor dZ) {
        double alpha = precision.round(slope);
        each(dZ, i -> {
            double slopeHere = values(z)[i] > 0 ? 1 : alpha;
            return Double.isNaN(values(z)[i]) ? Double.NaN : values(dA)[i] * slopeHere;
        });
    }

    @Override
    public void unaryBackward(UnaryOp op, Tensor z, Tensor dA, Tensor dZ) {
        each(dZ, i -> values(dA)[i] * precision.round(op.derivative(values(z)[i])));
    }

    @Override
    public void elu(double alpha, Tensor z, Tensor a) {
        double factor = precision.round(alpha);
        map(x -> x > 0 ? x : factor * Math.expm1(x), z, a);
    }

    @Override
    public void eluBackward(double alpha, Tensor z, Tensor dA, Tensor dZ) {
        double factor = precision.round(alpha);
        each(dZ, i -> values(z)[i] > 0 ? values(dA)[i] : values(dA)[i] * factor * Math.exp(values(z)[i]));
    }

    @Override
    public void softmax(Tensor z, Tensor a) {
        int n = z.shape().rows();
        int m = z.shape().columns();
        each(a, i -> {
            double max = reduce(Reduction.MAXIMUM, z, i % m, m, n);
            double sum = 0;
            for (int k = i % m; k < n * m; k += m) {
                sum += Math.exp(values(z)[k] - max);
            }
            return Math.exp(values(z)[i] - max) / sum;
        });
    }

    @Override
    public void softmaxBackward(Tensor a, Tensor dA, Tensor dZ) {
        int m = a.shape().columns();
        each(dZ, i -> {
            double sum = 0;
            for (int k = i % m; k < values(a).length; k += m) {
                sum += values(a)[k] * values(dA)[k];
            }
            return values(a)[i] * (values(dA)[i] - sum);
        });
    }

    @Override
    public void adam(
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
        axpby(1 - beta1, g, beta1, m);
        each(v, i -> combination(1 - beta2, values(g)[i] * values(g)[i], beta2, values(v)[i]));
        each(theta, i -> {
            double direction = combination(mu, values(m)[i], gamma, values(g)[i]);
            return values(theta)[i]
                    - direction / (precision.round(rho) * Math.sqrt(values(v)[i]) + precision.round(epsilon));
        });
    }

    /** α·x + β·y, without y if β is 0. */
    private double combination(double alpha, double x, double beta, double y) {
        double scaled = precision.round(alpha) * x;
        return beta == 0 ? scaled : scaled + precision.round(beta) * y;
    }

    private void each(Tensor out, IntToDoubleFunction element) {
        double[] results = values(out);
        for (int i = 0; i < results.length; i++) {
            results[i] = precision.round(element.applyAsDouble(i));
        }
    }

    /** Returns the product of a row of a and a column of b, either of which may be transposed. */
    private static double dot(
            boolean transposeA, Tensor a, int row, boolean transposeB, Tensor b, int column, int inner) {
        double[] numbersA = values(a);
        double[] numbersB = values(b);
        int columnsA = a.shape().columns();
        int columnsB = b.shape().columns();
        double sum = 0;
        for (int k = 0; k < inner; k++) {
            sum += numbersA[transposeA ? k * columnsA + row : row * columnsA + k]
                    * numbersB[transposeB ? column * columnsB + k : k * columnsB + column];
        }
        return sum;
    }

    private static double broadcast(Tensor x, int row, int column) {
        int columns = x.shape().columns();
        return values(x)[(x.shape().rows() == 1 ? 0 : row) * columns + (columns == 1 ? 0 : column)];
    }
}
