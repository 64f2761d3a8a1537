package gradus.backend.ejml;

import static gradus.backend.ejml.Tensor64.matrix;

import gradus.tensor.BinaryOp;
import gradus.tensor.Kernels;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.Arrays;

/** The kernels in float64; each hands EJML's matrices to the class of its subject. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Kernels64 implements Kernels {

    private final Multiplication multiplication;

    Kernels64(Multiplication multiplication) {
        this.multiplication = multiplication;
    }

    @Override
    public void fill(double value, Tensor out) {
        Arrays.fill(matrix(out).data, (double) value);
    }

    @Override
    public void unary(UnaryOp op, Tensor x, Tensor out) {
        Unary64.apply(op, matrix(x).data, matrix(out).data);
    }

    @Override
    public void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
        Binary64.apply(op, matrix(a), matrix(b), matrix(out));
    }

    @Override
    public void binary(BinaryOp op, Tensor a, double b, Tensor out) {
        Binary64.apply(op, matrix(a).data, (double) b, matrix(out).data);
    }

    @Override
    public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
        Reduce64.apply(op, matrix(x), axis, matrix(out));
    }

    @Override
    public void matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        multiplication.multiply(
                transposeA, matrix(a), transposeB, matrix(b), (double) alpha, (double) beta, matrix(out));
    }

    @Override
    public void axpby(double alpha, Tensor x, double beta, Tensor out) {
        Fused64.axpby((double) alpha, matrix(x).data, (double) beta, matrix(out).data);
    }

    @Override
    public void sigmoidBackward(Tensor a, Tensor dA, Tensor dZ) {
        Fused64.sigmoidBackward(matrix(a).data, matrix(dA).data, matrix(dZ).data);
    }

    @Override
    public void tanhBackward(Tensor a, Tensor dA, Tensor dZ) {
        Fused64.tanhBackward(matrix(a).data, matrix(dA).data, matrix(dZ).data);
    }

    @Override
    public void leakyRelu(double slope, Tensor z, Tensor a) {
        Fused64.leakyRelu((double) slope, matrix(z).data, matrix(a).data);
    }

    @Override
    public void leakyReluBackward(double slope, Tensor z, Tensor dA, Tensor dZ) {
        Fused64.leakyReluBackward((double) slope, matrix(z).data, matrix(dA).data, matrix(dZ).data);
    }

    @Override
    public void unaryBackward(UnaryOp op, Tensor z, Tensor dA, Tensor dZ) {
        Fused64.unaryBackward(op, matrix(z).data, matrix(dA).data, matrix(dZ).data);
    }

    @Override
    public void elu(double alpha, Tensor z, Tensor a) {
        Fused64.elu((double) alpha, matrix(z).data, matrix(a).data);
    }

    @Override
    public void eluBackward(double alpha, Tensor z, Tensor dA, Tensor dZ) {
        Fused64.eluBackward((double) alpha, matrix(z).data, matrix(dA).data, matrix(dZ).data);
    }

    @Override
    public void softmax(Tensor z, Tensor a) {
        Softmax64.softmax(matrix(z), matrix(a));
    }

    @Override
    public void softmaxBackward(Tensor a, Tensor dA, Tensor dZ) {
        Softmax64.softmaxBackward(matrix(a), matrix(dA), matrix(dZ));
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
        SharedAdam64.step(
                matrix(g).data,
                (double) beta1,
                (double) (1 - beta1),
                (double) beta2,
                (double) (1 - beta2),
                (double) mu,
                (double) gamma,
                (double) rho,
                (double) epsilon,
                matrix(m).data,
                matrix(v).data,
                matrix(theta).data);
    }
}
