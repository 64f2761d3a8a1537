package gradus.gradientcheck.assertions;

import gradus.activation.Activation;
import gradus.backend.testkit.ReferenceBackend;
import gradus.gradientcheck.GradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;

/** Cases for an activation: as far from 0 as most functions have anything to show. */
record ActivationTrials(Activation g) implements Trials {

    @Override
    public GradientCheckResult check(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Shape shape = Shape.of(random.nextInt(1, 7), random.nextInt(1, 7));
            Tensor z = backend.tensor(shape, random.doubles(shape.size(), -4, 4).toArray());
            return new GradientCheck().withSeed(seed).ofActivation(g, z);
        }
    }
}
