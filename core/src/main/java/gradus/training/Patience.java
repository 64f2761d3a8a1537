package gradus.training;

import gradus.cost.Cost;
import gradus.layer.Parameter;
import gradus.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** {@link EarlyStopping} at work: validates now and then, and keeps the best parameters. */
final class Patience implements StoppingRule {

    private final Opened opened = new Opened();
    private final EarlyStopping rule;
    private final Validation validation;
    private final KeptParameters kept;
    private final List<ValidationCost> costs = new ArrayList<>();

    private double toBeat = Double.POSITIVE_INFINITY;
    private int withoutProgress;
    private double smallest = Double.POSITIVE_INFINITY;
    private int best;

    Patience(EarlyStopping rule, Network network, List<Parameter> parameters, Cost cost) {
        this.rule = rule;
        try {
            validation = opened.add(new Validation(network, cost, rule.validation()), Validation::close);
            kept = opened.add(new KeptParameters(parameters), KeptParameters::close);
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public boolean stopsAfter(int iteration, boolean last) {
        if (iteration % rule.every() != 0 && !last) {
            return false;
        }
        double cost = validation.cost();
        costs.add(new ValidationCost(iteration, cost));
        keepIfBest(iteration, cost);
        return losesPatience(cost) && !last;
    }

    private void keepIfBest(int iteration, double cost) {
        if (cost < smallest) {
            smallest = cost;
            best = iteration;
            kept.keep();
        }
    }

    // Progress is measured from the last progress: many small steps down are progress in the end.
    private boolean losesPatience(double cost) {
        if (cost < toBeat - rule.minDelta()) {
            toBeat = cost;
            withoutProgress = 0;
        } else {
            withoutProgress++;
        }
        return withoutProgress >= rule.patience();
    }

    @Override
    public void settle() {
        if (best > 0) {
            kept.restore();
        }
    }

    @Override
    public List<ValidationCost> costs() {
        return List.copyOf(costs);
    }

    @Override
    public OptionalInt best() {
        return best > 0 ? OptionalInt.of(best) : OptionalInt.empty();
    }

    @Override
    public void close() {
        opened.close();
    }
}
