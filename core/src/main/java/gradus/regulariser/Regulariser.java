package gradus.regulariser;

import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import java.util.OptionalDouble;

/**
 * What is asked of a layer's weights w besides a small cost: a penalty R(w) that is added to the cost J, its derivative, which
 * is added to ∂J/∂w, a constraint that holds after each update, or any of these. Immutable; one object serves any number of
 * layers and threads.
 */
public interface Regulariser {

    /** Asks for nothing. */
    Regulariser NONE = new Regulariser() {
        @Override
        public OptionalDouble quadraticFactor(int examples) {
            return OptionalDouble.of(0);
        }

        @Override
        public String toString() {
            return "none";
        }
    };

    /**
     * Returns the penalty R(w) that the reported cost contains.
     *
     * @param w the weights, read only
     * @param examples m, those of the training set
     * @param scratch room to work in, of this parameter alone
     */
    default double penalty(Tensor w, int examples, Workspace scratch) {
        return 0;
    }

    /**
     * gradient ← gradient + ∂R/∂w.
     *
     * @param w the weights, read only
     * @param examples m, those of the training set
     * @param scratch room to work in, of this parameter alone
     * @param gradient ∂J/∂w, of the shape of w
     */
    default void addGradient(Tensor w, int examples, Workspace scratch, Tensor gradient) {}

    /**
     * Makes the weights meet a constraint; called after each update.
     *
     * @param w the weights, units × inputs, changed where they do not meet it
     * @param scratch room to work in, of this parameter alone
     */
    default void constrain(Tensor w, Workspace scratch) {}

    /**
     * Returns q if this asks for nothing but R(w) = q/2 Σ w², and ∂R/∂w = q·w; it may then be computed without w (see {@code
     * GramDense}).
     *
     * @param examples m, those of the training set
     */
    default OptionalDouble quadraticFactor(int examples) {
        return OptionalDouble.empty();
    }

    /** Returns what is asked of the biases of a layer whose weights this regularises; nothing, as is usual. */
    default Regulariser ofBiases() {
        return NONE;
    }

    /**
     * Returns what asks for this and for something else: penalties add up, constraints are met one after the other, this first.
     *
     * @param other what is asked as well
     */
    default Regulariser and(Regulariser other) {
        return this == NONE ? other : other == NONE ? this : new Both(this, other);
    }
}
