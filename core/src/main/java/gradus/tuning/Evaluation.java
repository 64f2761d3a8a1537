package gradus.tuning;

import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.layer.Mode;
import gradus.metric.Accuracy;
import gradus.network.Network;
import gradus.network.Objective;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;
import gradus.training.Trainer;
import gradus.training.TrainingDivergedException;
import java.util.random.RandomGenerator;

/**
 * Trains a network with a setting and judges it.
 *
 * @param setting how
 * @param examples what on, and what by
 */
record Evaluation(Setting setting, HeldOut examples) {

    /** A cost above this, without penalties, ends a training as diverged: the right answers have a probability of e⁻²⁰, on average. */
    static final double COST_LIMIT = 20;

    private static final BinaryCrossEntropy COST = new BinaryCrossEntropy();

    /**
     * Trains and judges, where training does not diverge.
     *
     * @param random draws the weights
     */
    Outcome outcome(Backend backend, RandomGenerator random) {
        try {
            return Outcome.of(score(backend, random));
        } catch (TrainingDivergedException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        }
    }

    private Score score(Backend backend, RandomGenerator random) {
        Dataset training = examples.training();
        int inputs = training.features();
        try (Network network = setting.network(inputs, examples.fanIn()).build(backend, random, training.examples())) {
            new Trainer(COST, setting.optimiser(), setting.iterations())
                    .withCostLimit(COST_LIMIT)
                    .train(network, training);
            return judge(network);
        }
    }

    private Score judge(Network trained) {
        Dataset judged = examples.judged();
        try (Network network = trained.forBatchesOf(judged.examples());
                Tensor x = judged.x(network.backend());
                Tensor y = judged.y(network.backend());
                Objective objective = new Objective(network, COST)) {
            double cost = objective.costOf(x, y, Mode.INFERENCE);
            double[] probabilities = network.forward(x, Mode.INFERENCE).toArray();
            Accuracy accuracy = Accuracy.binary(probabilities, judged.targets());
            return new Score((double) accuracy.correct() / accuracy.total(), cost);
        }
    }
}
