package gradus.examples.command;

import gradus.activation.Softmax;
import gradus.cost.Cost;
import gradus.cost.Costs;
import gradus.examples.failure.BadInputException;
import java.util.List;

/** The costs that a network with one output can have: all but those that go with a softmax, whose single output is always 1. */
final class OneOutputCost {

    private OneOutputCost() {}

    /** Returns the names of those there are. */
    static List<String> names() {
        return Costs.names().stream().filter(name -> fits(Costs.named(name))).toList();
    }

    /** Returns what {@code --cost} names. */
    static Cost named(String name) {
        Cost cost = Arguments.cost(name);
        if (!fits(cost)) {
            throw new BadInputException("--cost: expected a cost of one output, received '" + name + "' (there are: "
                    + String.join(", ", names()) + ")");
        }
        return cost;
    }

    private static boolean fits(Cost cost) {
        return !(cost.outputActivation() instanceof Softmax);
    }
}
