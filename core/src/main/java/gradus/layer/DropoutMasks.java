package gradus.layer;

import java.util.Objects;

/** Where the masks of a {@link Dropout} layer come from: drawn for each pass, as dropout means it, or once and for all. */
public sealed interface DropoutMasks {

    /** Masks drawn afresh for each pass in {@link Mode#TRAINING}, from the layer's {@link LayerContext#noise()}. */
    static DropoutMasks fresh() {
        return new Fresh();
    }

    /**
     * One mask for all passes, drawn at the first. It thins the network out for good, each example in its own way, instead of
     * averaging over many thinned networks; the article series does so by seeding its generator anew in each iteration.
     *
     * <p>An example is known by its column alone. So a network made by {@code forBatchesOf} for other examples draws a mask that
     * means nothing to them: such a one is for {@link Mode#INFERENCE}, which knows no masks. Train on whole sets: mini-batches deal the examples out to other
     * columns in each epoch.
     *
     * @param uniforms gives the numbers that decide
     */
    static DropoutMasks constant(Uniforms uniforms) {
        return new Constant(uniforms);
    }

    /** See {@link DropoutMasks#fresh()}. */
    record Fresh() implements DropoutMasks {}

    /**
     * See {@link DropoutMasks#constant}.
     *
     * @param uniforms gives the numbers that decide
     */
    record Constant(Uniforms uniforms) implements DropoutMasks {

        /** Checks that there is something to draw from. */
        public Constant {
            Objects.requireNonNull(uniforms, "uniforms");
        }
    }

    /** Gives the random numbers behind a constant mask. */
    @FunctionalInterface
    interface Uniforms {

        /**
         * Draws a number for each unit and example; where it is less than the layer's {@code keep} the unit is kept.
         *
         * @param units rows of the mask
         * @param examples columns of the mask
         * @return units × examples numbers in [0, 1), row-major; the same at every call
         */
        double[] draw(int units, int examples);
    }
}
