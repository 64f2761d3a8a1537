package gradus.backend.nd4j;

import static gradus.backend.nd4j.Tensor64.usable;

import gradus.tensor.BinaryOp;
import gradus.tensor.Kernels;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.Arrays;

/** The kernels in float64; each hands tensors that are known to be open to the class of its subject. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Kernels64 implements Kernels {

    @Override
    public void fill(double value, Tensor out) {
        Tensor64 own = usable(out);
        Tile64 tile = Tile64.ofThisThread();
        Arrays.fill(tile.a, (double) value);
        for (int i = 0; i < own.size(); i += Tile64.SIZE) {
            Tile64.store(tile.a, own.numbers(), i, Tile64.width(i, own.size()));
        }
    }

    @Override
    public void unary(UnaryOp op, Tensor x, Tensor out) {
        Unary64.apply(op, usable(x), usable(out));
    }

    @Override
    public void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
        Binary64.apply(op, usable(a), usable(b), usable(out));
    }

    @Override
    public void binary(BinaryOp op, Tensor a, double b, Tensor out) {
        Binary64.apply(op, usable(a), (double) b, usable(out));
    }

    @Override
    public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
        Reduce64.apply(op, usable(x), axis, usable(out));
    }

    @Override
    public void matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        Multiply64.matmul(transposeA, usable(a), transposeB, usable(b), (double) alpha, (double) beta, usable(out));
    }

    @Override
    public void axpby(double alpha, Tensor x, double beta, Tensor out) {
        Fused64.axpby((double) alpha, usable(x), (double) beta, usable(out));
    }

    @Override
    public void affine(Tensor w, Tensor a, Tensor b, Tensor z) {
        Multiply64.affine(usable(w), usable(a), usable(b), usable(z));
    }

    @Override
    public void sigmoidBackward(Tensor a, Tensor dA, Tensor dZ) {
        Fused64.sigmoidBackward(usable(a), usable(dA), usable(dZ));
    }

    @Override
    public void tanhBackward(Tensor a, Tensor dA, Tensor dZ) {
        Fused64.tanhBackward(usable(a), usable(dA), usable(dZ));
    }

    @Override
    public void leakyRelu(double slope, Tensor z, Tensor a) {
        Fused64.leakyRelu((double) slope, usable(z), usable(a));
    }

    @Override
    public void leakyReluBackward(double slope, Tensor z, Tensor dA, Tensor dZ) {
        Fused64.leakyReluBackward((double) slope, usable(z), usable(dA), usable(dZ));
    }

    @Override
    public void unaryBackward(UnaryOp op, Tensor z, Tensor dA, Tensor dZ) {
        Fused64.unaryBackward(op, usable(z), usable(dA), usable(dZ));
    }

    @Override
    public void elu(double alpha, Tensor z, Tensor a) {
        Fused64.elu((double) alpha, usable(z), usable(a));
    }

    @Override
    public void eluBackward(double alpha, Tensor z, Tensor dA, Tensor dZ) {
        Fused64.eluBackward((double) alpha, usable(z), usable(dA), usable(dZ));
    }

    @Override
    public void softmax(Tensor z, Tensor a) {
        Softmax64.softmax(usable(z), usable(a));
    }

    @Override
    public void softmaxBackward(Tensor a, Tensor dA, Tensor dZ) {
        Softmax64.softmaxBackward(usable(a), usable(dA), usable(dZ));
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
                usable(g),
                (double) beta1,
                (double) (1 - beta1),
                (double) beta2,
                (double) (1 - beta2),
                (double) mu,
                (double) gamma,
                (double) rho,
                (double) epsilon,
                usable(m),
                usable(v),
                usable(theta));
    }
}
