package gradus.gradientcheck.assertions;

import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.Cost;
import gradus.gradientcheck.GradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import java.util.SplittableRandom;

/**
 * Cases for a cost.
 *
 * @param cost the cost
 * @param numbers draws a and y
 */
record CostTrials(Cost cost, Numbers numbers) implements Trials {

    /** Away from 0 and 1, where probabilities have infinite costs. */
    private static final double MARGIN = 0.05;

    /** Draws the numbers that a cost is tried on. */
    interface Numbers {

        double[] predictions(Shape shape, SplittableRandom random);

        double[] targets(Shape shape, SplittableRandom random);
    }

    static CostTrials ofProbabilities(Cost cost) {
        return new CostTrials(cost, new Numbers() {
            @Override
            public double[] predictions(Shape shape, SplittableRandom random) {
                return random.doubles(shape.size(), MARGIN, 1 - MARGIN).toArray();
            }

            @Override
            public double[] targets(Shape shape, SplittableRandom random) {
                double[] oneInEachColumn = new double[shape.size()];
                for (int column = 0; column < shape.columns(); column++) {
                    // A single output is a yes or a no: a row that is not there takes the ones that are left.
                    int row = random.nextInt(Math.max(2, shape.rows()));
                    if (row < shape.rows()) {
                        oneInEachColumn[row * shape.columns() + column] = 1;
                    }
                }
                return oneInEachColumn;
            }
        });
    }

    static CostTrials ofNumbers(Cost cost, double bound) {
        return new CostTrials(cost, new Numbers() {
            @Override
            public double[] predictions(Shape shape, SplittableRandom random) {
                return random.doubles(shape.size(), -bound, bound).toArray();
            }

            @Override
            public double[] targets(Shape shape, SplittableRandom random) {
                return predictions(shape, random);
            }
        });
    }

    @Override
    public GradientCheckResult check(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Shape shape = Shape.of(random.nextInt(1, 5), random.nextInt(1, 7));
            return new GradientCheck()
                    .withSeed(seed)
                    .ofCost(
                            cost,
                            backend.tensor(shape, numbers.predictions(shape, random)),
                            backend.tensor(shape, numbers.targets(shape, random)));
        }
    }
}
