package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;
import java.util.List;

/**
 * Clips the gradient of all parameters together by its norm: with ‖g‖ = √Σg², the sum over all parameters, g ← g·c/‖g‖ where
 * ‖g‖ &gt; c. This keeps the direction of the step (Pascanu, Mikolov and Bengio, On the difficulty of training recurrent neural
 * networks, ICML 2013).
 *
 * @param limit c, finite and &gt; 0
 */
public record ClipByNorm(double limit) implements Clipping {

    /** Checks the limit. */
    public ClipByNorm {
        Hyperparameter.positive("clip by norm", "limit", limit);
    }

    @Override
    public Clipper clipperFor(List<Parameter> parameters) {
        return new OfAll(parameters);
    }

    private final class OfAll implements Clipper {

        private static final Shape SCALAR = Shape.of(1, 1);

        private final Tensor[] gradients;
        private final Workspace[] scratch;

        OfAll(List<Parameter> parameters) {
            gradients = parameters.stream().map(Parameter::gradient).toArray(Tensor[]::new);
            scratch = parameters.stream()
                    .map(parameter -> new Workspace(parameter.gradient().backend()))
                    .toArray(Workspace[]::new);
        }

        @Override
        public void clip() {
            double largest = largest();
            // NaN is no norm either, and the cost of the next iteration tells of it.
            if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
                return;
            }
            double root = Math.sqrt(sumOfSquares(largest));
            if (root > limit / largest) {
                // Not by c/‖g‖ at once: ‖g‖ may be infinite where no element is, and c/‖g‖ too small for a float32.
                scale(largest, limit / root);
            }
        }

        private double largest() {
            double largest = 0;
            for (int i = 0; i < gradients.length; i++) {
                Tensor magnitude = scratch[i].tensor(0, gradients[i].shape());
                gradients[i].backend().unary(UnaryOp.ABSOLUTE, gradients[i], magnitude);
                largest = Math.max(largest, reduced(Reduction.MAXIMUM, i, magnitude));
            }
            return largest;
        }

        // Of g divided by its largest magnitude, since the square of a large number overflows.
        private double sumOfSquares(double largest) {
            double sum = 0;
            for (int i = 0; i < gradients.length; i++) {
                Tensor square = scratch[i].tensor(0, gradients[i].shape());
                gradients[i].backend().binary(BinaryOp.DIVIDE, gradients[i], largest, square);
                gradients[i].backend().unary(UnaryOp.SQUARE, square, square);
                sum += reduced(Reduction.SUM, i, square);
            }
            return sum;
        }

        private double reduced(Reduction op, int i, Tensor x) {
            Tensor result = scratch[i].tensor(1, SCALAR);
            x.backend().reduce(op, x, Backend.ALL, result);
            return result.element(0);
        }

        private void scale(double divisor, double factor) {
            for (Tensor g : gradients) {
                g.backend().binary(BinaryOp.DIVIDE, g, divisor, g);
                g.backend().binary(BinaryOp.MULTIPLY, g, factor, g);
            }
        }

        @Override
        public void close() {
            for (Workspace workspace : scratch) {
                workspace.close();
            }
        }
    }
}
