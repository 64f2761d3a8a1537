package gradus.training;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** What a training run did: the cost of every iteration and epoch, the validations, and how long the loop took. */
public final class History {

    private final double[] costs;
    private final double[] epochCosts;
    private final long examplesSeen;
    private final List<ValidationCost> validationCosts;
    private final OptionalInt bestIteration;
    private final boolean stoppedEarly;
    private final boolean inGramForm;
    private final Duration duration;

    History(CostRecord record, StoppingRule rule, boolean stoppedEarly, boolean inGramForm, Duration duration) {
        this.costs = record.costs();
        this.epochCosts = record.means();
        this.examplesSeen = record.examplesSeen();
        this.validationCosts = rule.costs();
        this.bestIteration = rule.best();
        this.stoppedEarly = stoppedEarly;
        this.inGramForm = inGramForm;
        this.duration = duration;
    }

    /** Returns the number of iterations, each of which made one update. */
    public int iterations() {
        return costs.length;
    }

    /**
     * Returns the cost of an iteration's batch with the parameters before its update.
     *
     * @param iteration from 1 to {@link #iterations()}
     */
    public double cost(int iteration) {
        return costs[iteration - 1];
    }

    /** Returns a copy of all costs; that of iteration i is at i − 1. */
    public double[] costs() {
        return costs.clone();
    }

    /** Returns the number of whole epochs, in each of which every example was seen once. */
    public int epochs() {
        return epochCosts.length;
    }

    /**
     * Returns the mean cost of the examples in an epoch, each with the parameters it was shown to. With one batch it is the
     * cost of the iteration.
     *
     * @param epoch from 1 to {@link #epochs()}
     */
    public double epochCost(int epoch) {
        return epochCosts[epoch - 1];
    }

    /** Returns a copy of all mean costs; that of epoch i is at i − 1. */
    public double[] epochCosts() {
        return epochCosts.clone();
    }

    /** Returns how many examples were shown, each as often as it was. */
    public long examplesSeen() {
        return examplesSeen;
    }

    /** Returns the validations of {@link EarlyStopping}, in their order; none without. */
    public List<ValidationCost> validationCosts() {
        return validationCosts;
    }

    /**
     * Returns the iteration behind whose update the validation cost was smallest; the network has those parameters. Nothing
     * without {@link EarlyStopping}, or if no validation cost was a finite number.
     */
    public OptionalInt bestIteration() {
        return bestIteration;
    }

    /** Returns whether {@link EarlyStopping} ended the run ahead of its last iteration. */
    public boolean stoppedEarly() {
        return stoppedEarly;
    }

    /** Returns whether the first layer was trained in {@link gradus.network.GramForm}. */
    public boolean inGramForm() {
        return inGramForm;
    }

    /** Returns the wall time of the training loop alone, without allocation and data transfer before it. */
    public Duration duration() {
        return duration;
    }
}
