package gradus.gradientcheck;

import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.Objective;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One check: the gradient once, then the cost at θ ± ε for every θ. */
final class CheckRun {

    private final GradientCheck check;
    private final Network network;
    private final Objective objective;
    private final Tensor x;
    private final Tensor y;

    CheckRun(GradientCheck check, Network network, Objective objective, Tensor x, Tensor y) {
        this.check = check;
        this.network = network;
        this.objective = objective;
        this.x = x;
        this.y = y;
    }

    GradientCheckResult result() {
        pass(); // a gradient that is added to what was there instead of replacing it is wrong in the second pass only
        double j = pass();
        List<double[]> gradients = network.parameters().stream()
                .map(parameter -> parameter.gradient().toArray())
                .toList();
        List<String> saturated = Saturation.of(network);
        requireRepeatable(j);
        SplittableRandom random = new SplittableRandom(check.seed());
        List<ParameterCheck> checks = new ArrayList<>();
        for (int i = 0; i < gradients.size(); i++) {
            checks.add(checked(network.parameters().get(i), gradients.get(i), j, random));
        }
        return new GradientCheckResult(j, check.epsilon(), check.tolerance(), checks, saturated);
    }

    private ParameterCheck checked(Parameter parameter, double[] gradient, double j, SplittableRandom random) {
        Neighbourhood around = new Neighbourhood(this::replayed, parameter.value(), j, check);
        ParameterTally tally = new ParameterTally(parameter, gradient);
        try {
            Sample.of(gradient.length, check.atMost(), random).forEach(i -> compare(i, gradient[i], around, tally));
        } finally {
            around.restore();
        }
        return tally.check();
    }

    private void compare(int index, double g, Neighbourhood around, ParameterTally tally) {
        double difference = around.difference(index);
        boolean agrees = Math.abs(g - difference) <= around.allowed(index, g, difference);
        if (!agrees && around.kinkExplains(index, g, difference)) {
            tally.addKink();
        } else {
            tally.add(index, difference, around.roundOff(index));
        }
    }

    private double pass() {
        double j = objective.forward(x, y, Mode.TRAINING);
        objective.backward(y);
        return j;
    }

    private double replayed() {
        return objective.forward(x, y, Mode.REPLAY);
    }

    private void requireRepeatable(double j) {
        if (!Double.isFinite(j)) {
            throw new IllegalArgumentException(
                    "gradient check: expected a finite cost, received " + j + "; take smaller parameters or inputs");
        }
        double again = replayed();
        if (again != j) {
            throw new IllegalStateException("gradient check: expected the cost of the pass in TRAINING, " + j
                    + ", again in REPLAY, received " + again
                    + "; a layer that draws at random must keep what it drew while the mode is REPLAY");
        }
    }
}
