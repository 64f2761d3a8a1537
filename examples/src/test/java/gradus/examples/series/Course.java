package gradus.examples.series;

import gradus.data.Dataset;
import gradus.examples.compare.Difference;
import gradus.network.Network;
import gradus.training.History;
import gradus.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a training went through.
 *
 * @param history what the trainer tells of it
 * @param looks the numbers of every parameter: at the start, after every {@value #LOOK_EVERY} updates and at the end
 */
record Course(History history, List<List<double[]>> looks) {

    /** Updates from one look at the parameters to the next, {@value}. */
    static final int LOOK_EVERY = 100;

    /** Trains a network and watches it. */
    static Course of(Trainer trainer, Network network, Dataset data) {
        List<List<double[]>> looks = new ArrayList<>();
        History history = trainer.withListeners((iteration, cost, trained) -> {
                    if ((iteration - 1) % LOOK_EVERY == 0) { // a cost is told ahead of the update of its iteration
                        looks.add(parametersOf(trained));
                    }
                })
                .train(network, data);
        looks.add(parametersOf(network));
        return new Course(history, looks);
    }

    private static List<double[]> parametersOf(Network network) {
        return network.parameters().stream()
                .map(parameter -> parameter.value().toArray())
                .toList();
    }

    /** Returns |J − J′| / |J′| of each iteration, J′ being the cost in another training. */
    double[] costsFrom(Course other) {
        return IntStream.rangeClosed(1, history.iterations())
                .mapToDouble(i -> Math.abs(history.cost(i) - other.history.cost(i)) / Math.abs(other.history.cost(i)))
                .toArray();
    }

    /**
     * Returns the largest {@link Difference#between} of a weight matrix or a bias in another training and here, at each look. It is
     * relative to the largest magnitude of the tensor: an element near zero is the rest of a cancellation, of which round-off may
     * leave no digit in either training.
     */
    double[] parametersFrom(Course other) {
        return IntStream.range(0, looks.size())
                .mapToDouble(look -> farthest(looks.get(look), other.looks.get(look)))
                .toArray();
    }

    /** Returns how far the weights of the first layer have gone from where they started, by the same measure. */
    double firstLayersWay() {
        return Difference.between(
                looks.get(looks.size() - 1).get(0), looks.get(0).get(0));
    }

    private static double farthest(List<double[]> parameters, List<double[]> others) {
        return IntStream.range(0, parameters.size())
                .mapToDouble(i -> Difference.between(parameters.get(i), others.get(i)))
                .max()
                .orElseThrow();
    }
}
