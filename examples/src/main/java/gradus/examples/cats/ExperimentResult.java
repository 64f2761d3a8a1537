package gradus.examples.cats;

import gradus.examples.published.LoggedCost;
import gradus.metric.Accuracy;
import java.util.List;

/**
 * What one network came to.
 *
 * @param name such as {@code forward-tanh}
 * @param activation the name of the hidden layers' activation
 * @param layers features of the input and of each layer
 * @param costs the reported ones
 * @param trainingSeconds wall time of the training loop alone
 * @param training how many training images it gets right
 * @param test how many test images it gets right
 * @param testProbabilities that each test image is a cat
 */
public record ExperimentResult(
        String name,
        String activation,
        List<Integer> layers,
        List<LoggedCost> costs,
        double trainingSeconds,
        Accuracy training,
        Accuracy test,
        List<Double> testProbabilities) {

    /** Copies the lists. */
    public ExperimentResult {
        layers = List.copyOf(layers);
        costs = List.copyOf(costs);
        testProbabilities = List.copyOf(testProbabilities);
    }
}
