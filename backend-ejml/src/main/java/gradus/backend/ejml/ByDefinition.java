package gradus.backend.ejml;

import gradus.tensor.BinaryOp;
import gradus.tensor.UnaryOp;

/** The operations as core defines them, on one number of either precision; float32 is computed in double and rounded once. */
final class ByDefinition {

    private ByDefinition() {}

    static double apply(UnaryOp op, double x) {
        return op.apply(x);
    }

    static float apply(UnaryOp op, float x) {
        return (float) op.apply(x);
    }

    static double apply(BinaryOp op, double a, double b) {
        return op.apply(a, b);
    }

    static float apply(BinaryOp op, float a, float b) {
        return (float) op.apply(a, b);
    }
}
