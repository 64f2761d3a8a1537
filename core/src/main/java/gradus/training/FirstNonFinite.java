package gradus.training;

import gradus.layer.TensorVisitor;
import gradus.network.Network;
import gradus.tensor.Tensor;
import java.util.Optional;

/** Finds where in a network NaN or infinity first appears, in the order of the forward pass. */
final class FirstNonFinite implements TensorVisitor {

    private Optional<String> first = Optional.empty();

    private FirstNonFinite() {}

    static Optional<String> in(Network network) {
        FirstNonFinite search = new FirstNonFinite();
        network.visitTensors(search);
        return search.first;
    }

    @Override
    public void visit(String name, Tensor tensor) {
        if (first.isEmpty() && !tensor.isFinite()) {
            first = Optional.of(name);
        }
    }
}
