package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.Mode;
import gradus.network.Network;
import gradus.network.Objective;
import gradus.tensor.Tensor;

/** A network in training, asked about examples that it is not trained on. */
final class Validation implements AutoCloseable {

    private final Network network;
    private final Objective objective;
    private final Tensor x;
    private final Tensor y;

    Validation(Network inTraining, Cost cost, Dataset data) {
        network = inTraining.forBatchesOf(data.examples());
        objective = new Objective(network, cost);
        x = data.x(network.backend());
        y = data.y(network.backend());
    }

    double cost() {
        return objective.costOf(x, y, Mode.INFERENCE);
    }

    @Override
    public void close() {
        x.close();
        y.close();
        objective.close();
        network.close();
    }
}
