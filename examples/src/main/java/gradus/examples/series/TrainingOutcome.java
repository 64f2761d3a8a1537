package gradus.examples.series;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.Mark;
import gradus.examples.published.PublishedTable;
import gradus.metric.Accuracy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a trained network came to.
 *
 * @param name of the experiment
 * @param layers features of the input and of each layer, without those that have a label instead
 * @param iterations how many there were
 * @param costs the reported ones
 * @param accuracies by the set of images, {@value PublishedTable#TRAINING} first
 * @param published what to compare with, where the run is the published one
 * @param seconds wall time of the training loop alone
 */
public record TrainingOutcome(
        String name,
        List<Integer> layers,
        int iterations,
        List<LoggedCost> costs,
        Map<String, Accuracy> accuracies,
        Optional<PublishedTable> published,
        double seconds)
        implements Outcome {

    /** Copies the lists. */
    public TrainingOutcome {
        layers = List.copyOf(layers);
        costs = List.copyOf(costs);
    }

    @Override
    public boolean agrees() {
        return published.map(this::agreesWith).orElse(true);
    }

    private boolean agreesWith(PublishedTable table) {
        return table.agreement(costs).isComplete()
                && accuracies.entrySet().stream()
                        .flatMap(ours -> table.markAccuracy(ours.getKey(), ours.getValue(), iterations).stream())
                        .noneMatch(mark -> mark == Mark.DIFFERENT);
    }
}
