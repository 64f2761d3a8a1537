package gradus.gradientcheck;

import gradus.cost.Cost;
import gradus.layer.Mode;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.network.Objective;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;

/** Checks of a single thing, in a network that starts with a {@link Variable} and has little besides. */
final class Alone {

    /** How far parameters are moved, twice. */
    private static final double MOVE = 0.25;

    private Alone() {}

    /** Checks a cost of a variable. */
    static GradientCheckResult check(GradientCheck check, NetworkSpec spec, Cost cost, Tensor x, Tensor y) {
        try (Network network = build(check, spec, x);
                Objective objective = new Objective(network, cost)) {
            return check.of(network, objective, x, y).withoutLayerNumbers();
        }
    }

    /** Checks what is behind a variable, or its activation, with the distance from a random target as the cost. */
    static GradientCheckResult check(GradientCheck check, NetworkSpec spec, Tensor x) {
        SplittableRandom random = new SplittableRandom(check.seed());
        try (Network network = build(check, spec, x);
                Objective objective = new Objective(network, new SquaredDistance());
                Tensor y = target(network, random)) {
            passElsewhere(network, objective, x, y, random);
            return check.of(network, objective, x, y).withoutLayerNumbers();
        }
    }

    private static Network build(GradientCheck check, NetworkSpec spec, Tensor x) {
        return spec.build(
                x.backend(), new SplittableRandom(check.seed()), x.shape().columns());
    }

    private static Tensor target(Network network, SplittableRandom random) {
        int[] dimensions = network.spec().dimensions();
        Shape output = Shape.of(dimensions[dimensions.length - 1], network.examples());
        return network.backend()
                .tensor(output, random.doubles(output.size(), -1, 1).toArray());
    }

    // What a layer wrongly keeps from an earlier pass is only found if that pass was at other numbers.
    private static void passElsewhere(
            Network network, Objective objective, Tensor x, Tensor y, SplittableRandom random) {
        network.parameters().forEach(parameter -> move(parameter.value(), random));
        objective.forward(x, y, Mode.TRAINING);
        objective.backward(y);
        network.parameters().forEach(parameter -> move(parameter.value(), random));
        network.parameters().get(0).value().copyFrom(x.toArray());
    }

    private static void move(Tensor parameter, SplittableRandom random) {
        double[] values = parameter.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] += random.nextDouble(-MOVE, MOVE);
        }
        parameter.copyFrom(values);
    }
}
