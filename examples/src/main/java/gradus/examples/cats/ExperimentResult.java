package gradus.examples.cats;

import gradus.examples.published.LoggedCost;
import gradus.metric.Accuracy;
import java.util.List;
import java.util.Optional;

/**
 * What one network came to.
 *
 * @param name such as {@code forward-tanh}
 * @param activation the name of the hidden layers' activation
 * @param layers features of the input and of each layer
 * @param costs the reported ones
 * @param trainingSeconds wall time of the training loop alone
 * @param inGramForm whether the first layer was trained in Gram form
 * @param training how many training images it gets right
 * @param test how many test images it gets right
 * @param recognition how well the test images of class 1 are told from the others, unless a probability is NaN
 * @param testProbabilities that each test image is a cat
 */
public record ExperimentResult(
        String name,
        String activation,
        List<Integer> layers,
        List<LoggedCost> costs,
        double trainingSeconds,
        boolean inGramForm,
        Accuracy training,
        Accuracy test,
        Optional<Recognition> recognition,
        List<Double> testProbabilities) {

    /** Copies the lists. */
    public ExperimentResult {
        layers = List.copyOf(layers);
        costs = List.copyOf(costs);
        testProbabilities = List.copyOf(testProbabilities);
    }
}
