package gradus.gradientcheck.assertions;

import gradus.backend.testkit.ReferenceBackend;
import gradus.gradientcheck.GradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.layer.LayerSpec;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;

/** Cases for a layer that receives a number of inputs. */
record LayerTrials(LayerSpec layer, int inputs) implements Trials {

    @Override
    public GradientCheckResult check(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Shape shape = Shape.of(inputs, random.nextInt(1, 6));
            Tensor x = backend.tensor(shape, random.doubles(shape.size(), -2, 2).toArray());
            return new GradientCheck().withSeed(seed).ofLayer(layer, x);
        }
    }
}
