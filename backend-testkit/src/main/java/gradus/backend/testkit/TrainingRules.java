package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activation;
import gradus.activation.Activations;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A small training run beside the reference's, step by step, as near as {@link TrainingTolerance} says. */
final class TrainingRules {

    private final SideBySide sides;

    TrainingRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(Activations.TANH, Activations.RELU).flatMap(this::tests);
    }

    private Stream<RuleTest> tests(Activation hidden) {
        return Stream.of(
                test(Rule.TRAINING_PARAMETERS, hidden, "parameters", TrainingTrace::isParameter),
                test(Rule.TRAINING_GRADIENTS, hidden, "gradients", name -> name.endsWith(" gradient")),
                test(Rule.TRAINING_ACTIVATIONS, hidden, "z and a", TrainingTrace::isActivation),
                test(Rule.TRAINING_COST, hidden, "cost", TrainingTrace.COST::equals));
    }

    private RuleTest test(Rule rule, Activation hidden, String what, Predicate<String> names) {
        return new RuleTest(rule, what + " of a network with " + hidden.name(), () -> staysNear(hidden, names));
    }

    private void staysNear(Activation hidden, Predicate<String> names) {
        TrainingTolerance tolerance = new TrainingTolerance(sides.precision(), hidden);
        TrainingTrace tested = TrainingTrace.on(sides.tested(), hidden);
        tolerance.exact().forEach(names, (step, name) -> {
            double allowed = tolerance.allowed(step, name);
            double distance = tested.distance(tolerance.exact(), step, name);
            sides.sawError(allowed > 0 ? distance / allowed : Double.NaN);
            assertThat(distance)
                    .as("distance of %s from the reference's in iteration %d in %s", name, step + 1, sides.precision())
                    .isLessThanOrEqualTo(allowed);
        });
    }
}
