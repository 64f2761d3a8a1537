package gradus.backend.testkit;

import gradus.tensor.BinaryOp;
import gradus.tensor.Kernels;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Kernels with one plausible mistake each. */
final class WrongKernels {

    private WrongKernels() {}

    /** Takes a square b as it is, transposed or not. */
    record ForgottenTranspose(Kernels primitives) implements DelegatingKernels {
        @Override
        public void matmul(boolean tA, Tensor a, boolean tB, Tensor b, double alpha, double beta, Tensor out) {
            boolean square = b.shape().rows() == b.shape().columns();
            primitives.matmul(tA, a, tB && !square, b, alpha, beta, out);
        }
    }

    /** Overwrites what the product should be added to. */
    record IgnoredBeta(Kernels primitives) implements DelegatingKernels {
        @Override
        public void matmul(boolean tA, Tensor a, boolean tB, Tensor b, double alpha, double beta, Tensor out) {
            primitives.matmul(tA, a, tB, b, alpha, 0, out);
        }
    }

    /** Adds 0 · NaN. */
    record StaleBuffer(Kernels primitives) implements DelegatingKernels {
        @Override
        public void matmul(boolean tA, Tensor a, boolean tB, Tensor b, double alpha, double beta, Tensor out) {
            double[] stale = out.toArray();
            primitives.matmul(tA, a, tB, b, alpha, beta, out);
            double[] sums = out.toArray();
            for (int i = 0; beta == 0 && i < sums.length; i++) {
                sums[i] += beta * stale[i];
            }
            out.copyFrom(sums);
        }
    }

    /** Lays a column along the rows where that is possible. */
    record BroadcastAlongTheWrongAxis(Kernels primitives) implements DelegatingKernels {
        @Override
        public void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
            boolean possible =
                    b.shape().columns() == 1 && b.shape().rows() == out.shape().columns();
            primitives.binary(op, a, possible ? row(b) : b, out);
        }

        private static Tensor row(Tensor column) {
            return column.backend().tensor(Shape.of(1, column.shape().rows()), column.toArray());
        }
    }

    /** Computes in float32 whatever the precision. */
    record NarrowInside(Kernels primitives) implements DelegatingKernels {
        @Override
        public void unary(UnaryOp op, Tensor x, Tensor out) {
            primitives.unary(op, x, out);
            primitives.map(value -> (float) value, out, out);
        }
    }

    /** Makes zeros of NaN. */
    record SwallowedNan(Kernels primitives) implements DelegatingKernels {
        @Override
        public void unary(UnaryOp op, Tensor x, Tensor out) {
            if (op == UnaryOp.RELU) {
                primitives.map(value -> value > 0 ? value : 0, x, out);
            } else {
                primitives.unary(op, x, out);
            }
        }
    }

    /** Loses the sign of zeros. */
    record UnsignedZero(Kernels primitives) implements DelegatingKernels {
        @Override
        public void unary(UnaryOp op, Tensor x, Tensor out) {
            primitives.unary(op, x, out);
            primitives.binary(BinaryOp.ADD, out, 0, out);
        }
    }

    /** Clears the result before it reads the operand. */
    record ClearedFirst(Kernels primitives) implements DelegatingKernels {
        @Override
        public void unary(UnaryOp op, Tensor x, Tensor out) {
            primitives.fill(0, out);
            primitives.unary(op, x, out);
        }
    }

    /** Starts the largest of nothing, and so of negative numbers, at zero. */
    record MaximumFromZero(Kernels primitives) implements DelegatingKernels {
        @Override
        public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
            primitives.reduce(op, x, axis, out);
            if (op == Reduction.MAXIMUM) {
                primitives.binary(BinaryOp.MAXIMUM, out, 0, out);
            }
        }
    }

    /** Writes to an operand. */
    record SpoiltOperand(Kernels primitives) implements DelegatingKernels {
        @Override
        public void axpby(double alpha, Tensor x, double beta, Tensor out) {
            primitives.axpby(alpha, x, beta, out);
            primitives.binary(BinaryOp.MULTIPLY, x, alpha, x);
        }
    }

    /** Sums many numbers to other bits at every call, as threads do that add up as they finish. */
    record OtherBitsEachTime(Kernels primitives, AtomicInteger calls) implements DelegatingKernels {

        private static final int MANY = 1000;

        @Override
        public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
            primitives.reduce(op, x, axis, out);
            if (op == Reduction.SUM && x.shape().size() > MANY) {
                int ulps = calls.incrementAndGet() % 7;
                double off = 1 + 4 * ulps * out.backend().precision().unitRoundoff();
                primitives.binary(BinaryOp.MULTIPLY, out, off, out);
            }
        }
    }

    /** Takes subnormal arguments and results for zero. */
    record FlushedSubnormals(Kernels primitives) implements DelegatingKernels {
        @Override
        public void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
            primitives.binary(op, a, b, out);
            double smallest = NumberKind.smallestNormal(out.backend().precision());
            primitives.map(x -> Math.abs(x) < smallest ? Math.copySign(0, x) : x, out, out);
        }
    }

    /** Corrects the mean square before the root is taken, though what it is given is meant for the root. */
    record CorrectedUnderTheRoot(Kernels primitives) implements DelegatingKernels {
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
            primitives.adam(g, beta1, beta2, mu, gamma, Math.sqrt(rho), epsilon, m, v, theta);
        }
    }

    /** A place for numbers on their way. */
    static final class Scratch {

        private static final int PATIENCE = 100;

        private volatile double[] numbers = {};

        /** Puts numbers there, gives other threads time to do the same, and takes what is there. */
        @SuppressWarnings("ThreadPriorityCheck") // that the scheduler decides is what is wrong
        double[] through(double[] own) {
            numbers = own;
            for (int i = 0; i < PATIENCE && numbers == own; i++) {
                Thread.yield();
            }
            return numbers;
        }
    }

    /** Moves operands through a scratch that other threads use too. */
    record SharedScratch(Kernels primitives, Scratch scratch) implements DelegatingKernels {
        @Override
        public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
            try (Tensor copy = x.backend().tensor(x.shape(), scratch.through(x.toArray()))) {
                primitives.reduce(op, copy, axis, out);
            }
        }
    }

    /** Keeps something whenever it updates a single number, as a training step of the kit does once: the bias of its last layer. */
    record Leak(Kernels primitives, Runnable keep) implements DelegatingKernels {
        @Override
        public void axpby(double alpha, Tensor x, double beta, Tensor out) {
            primitives.axpby(alpha, x, beta, out);
            if (out.shape().size() == 1) {
                keep.run();
            }
        }
    }

    /** Remembers every tensor it wrote to. */
    record RememberedTensors(Kernels primitives, Set<Tensor> tensors) implements DelegatingKernels {
        @Override
        public void fill(double value, Tensor out) {
            tensors.add(out);
            primitives.fill(value, out);
        }

        @Override
        public void matmul(boolean tA, Tensor a, boolean tB, Tensor b, double alpha, double beta, Tensor out) {
            tensors.add(out);
            primitives.matmul(tA, a, tB, b, alpha, beta, out);
        }
    }
}
