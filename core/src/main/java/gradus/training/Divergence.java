package gradus.training;

import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.optimiser.Optimiser;
import java.util.Locale;

/** Says what went wrong with a training run. */
final class Divergence {

    private static final String REMEDY = "; a smaller learning rate usually helps";

    private Divergence() {}

    /** The cost of an iteration is no number, or too large. */
    static TrainingDivergedException ofCost(
            int iteration, double cost, double first, double limit, Network network, Optimiser optimiser) {
        String culprit = FirstNonFinite.in(network)
                .map(name -> "; the first tensor that is not finite is " + name)
                .orElse("");
        String before = iteration == 1 ? "" : String.format(Locale.ROOT, " (it was %.4g at iteration 1)", first);
        String above = Double.isFinite(cost) ? String.format(Locale.ROOT, ", above the limit of %.4g", limit) : "";
        return new TrainingDivergedException(
                iteration,
                cost,
                String.format(Locale.ROOT, "training diverged: the cost of iteration %d is %.4g", iteration, cost)
                        + above + before + culprit + REMEDY + " (" + optimiser + ")");
    }

    /** The last update left a parameter that is no number. */
    static TrainingDivergedException ofUpdate(int iteration, double cost, Parameter parameter, Optimiser optimiser) {
        return new TrainingDivergedException(
                iteration,
                cost,
                "training diverged: the update of iteration " + iteration + " made " + parameter.name() + " not finite"
                        + REMEDY + " (" + optimiser + ")");
    }
}
