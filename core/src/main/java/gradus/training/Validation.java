package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.Mode;
import gradus.network.Network;
import gradus.network.Objective;
import gradus.tensor.Tensor;

/** A network in training, asked about examples that it is not trained on. */
final class Validation implements AutoCloseable {

    private final Opened opened = new Opened();
    private final Network network;
    private final Objective objective;
    private final Tensor x;
    private final Tensor y;

    Validation(Network inTraining, Cost cost, Dataset data) {
        requireFitting(data, inTraining.spec().dimensions());
        try {
            network = opened.add(inTraining.forBatchesOf(data.examples()), Network::close);
            objective = opened.add(new Objective(network, cost), Objective::close);
            x = opened.add(data.x(network.backend()), Tensor::close);
            y = opened.add(data.y(network.backend()), Tensor::close);
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    // Otherwise the first validation would be the first to notice, which may be hours away.
    private static void requireFitting(Dataset data, int[] dimensions) {
        int inputs = dimensions[0];
        int outputs = dimensions[dimensions.length - 1];
        if (data.features() != inputs || data.outputs() != outputs) {
            throw new IllegalArgumentException("early stopping: expected validation examples with " + inputs
                    + " features and " + outputs + " targets, as the network has inputs and outputs, received "
                    + data.features() + " and " + data.outputs()
                    + "; prepare them in the same way as the training examples");
        }
    }

    double cost() {
        return objective.costOf(x, y, Mode.INFERENCE);
    }

    @Override
    public void close() {
        opened.close();
    }
}
