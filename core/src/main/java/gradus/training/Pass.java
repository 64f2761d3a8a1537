package gradus.training;

import gradus.cost.Cost;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.Objective;
import gradus.tensor.Tensor;
import java.util.List;

/** A network with a batch of examples, and the two passes over them. */
final class Pass implements AutoCloseable {

    private final Network network;
    private final Objective objective;
    private final Tensor x;
    private final Tensor y;

    private double costAlone;

    /** Takes over neither the tensors nor the network. */
    Pass(Network network, Cost cost, int trainingExamples, Tensor x, Tensor y) {
        this.network = network;
        this.objective = new Objective(network, cost, trainingExamples);
        this.x = x;
        this.y = y;
    }

    Network network() {
        return network;
    }

    Tensor x() {
        return x;
    }

    Tensor y() {
        return y;
    }

    /** Returns the cost with the penalties. */
    double forward() {
        costAlone = objective.costOf(x, y, Mode.TRAINING);
        return costAlone + objective.penalty();
    }

    /** Returns the cost of the last forward pass without the penalties. */
    double costAlone() {
        return costAlone;
    }

    void backward() {
        objective.backward(y);
    }

    List<Parameter> parameters() {
        return objective.parameters();
    }

    void constrain() {
        objective.constrain();
    }

    @Override
    public void close() {
        objective.close();
    }
}
