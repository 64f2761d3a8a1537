package gradus.gradientcheck.assertions;

import gradus.gradientcheck.GradientCheckResult;
import gradus.gradientcheck.ParameterCheck;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;

/** An assertion on a gradient; {@link GradientAssertions} makes one. */
public final class GradientAssert extends AbstractAssert<GradientAssert, Trials> {

    /** How many random cases are tried unless another number is asked for, {@value}. */
    public static final int TRIALS = 50;

    private final String subject;
    private final int trials;

    GradientAssert(String subject, Trials actual) {
        this(subject, actual, TRIALS);
    }

    private GradientAssert(String subject, Trials actual, int trials) {
        super(actual, GradientAssert.class);
        this.subject = subject;
        this.trials = trials;
    }

    /**
     * Returns this assertion with another number of random cases, those of the seeds from 0.
     *
     * @param count ≥ 1
     */
    public GradientAssert inTrials(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("gradient assertion: expected at least 1 trial, received " + count);
        }
        return new GradientAssert(subject, actual, count).describedAs(info.description());
    }

    /**
     * Asserts that the backward pass computes the derivative of the forward pass, in every case, and that there was something
     * to compute in at least one, of each parameter.
     */
    public GradientAssert isRight() {
        boolean vacuous = true;
        Set<String> lost = new TreeSet<>();
        Set<String> compared = new TreeSet<>();
        for (long seed = 0; seed < trials; seed++) {
            GradientCheckResult result = actual.check(seed);
            vacuous &= result.isVacuous();
            if (!result.isRight()) {
                failWithMessage("%s, seed %d: %s", subject, seed, result);
            }
            for (ParameterCheck parameter : result.parameters()) {
                (parameter.isLostInRoundOff(result.tolerance()) ? lost : compared).add(parameter.name());
            }
        }
        lost.removeAll(compared);
        if (!lost.isEmpty()) {
            failWithMessage(
                    "%s: nothing was checked of %s in %d cases, since its derivatives are lost in the round-off of the cost",
                    subject, lost, trials);
        }
        if (vacuous) {
            failWithMessage(
                    "%s: nothing was checked in %d cases, since all derivatives are zero or at kinks", subject, trials);
        }
        return this;
    }
}
