package gradus.examples.horizon;

import gradus.data.Dataset;
import gradus.examples.series.TrainingExperiment;
import gradus.network.Network;
import gradus.tensor.Backend;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One training of an ensemble.
 *
 * @param perturbation in what it differs from the first
 * @param seed of the perturbation's draws
 */
public record Member(Perturbation perturbation, long seed) {

    /**
     * Returns the members of an ensemble: the unperturbed one, then by turns one that starts a unit in the last place away and
     * one with reordered sums. A larger ensemble begins with the members of a smaller one.
     *
     * @param count how many, ≥ 2
     * @throws IllegalArgumentException if there are fewer, which have nothing to be compared with
     */
    public static List<Member> ensemble(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("horizon: expected at least 2 members, received " + count);
        }
        return IntStream.range(0, count).mapToObj(Member::ofNumber).toList();
    }

    private static Member ofNumber(int number) {
        if (number == 0) {
            return new Member(Perturbation.NONE, 0);
        }
        return new Member(number % 2 == 1 ? Perturbation.LAST_PLACE : Perturbation.ORDER, number);
    }

    /** Trains a network of its own and returns the cost of every iteration. */
    double[] costs(TrainingExperiment experiment, Dataset data, Backend backend) {
        Dataset perturbed = perturbation.of(data, backend, seed);
        try (Network network = experiment.build(backend, data.features(), data.examples())) {
            perturbation.apply(network, seed);
            return experiment.trainer().train(network, perturbed).costs();
        }
    }
}
