package gradus.examples.compare;

import gradus.layer.TensorVisitor;
import gradus.network.Network;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a network in one iteration, copied out; each {@link #take} replaces those of the one before. */
public final class Snapshot {

    private static final String COST = "cost";

    private final List<String> names = new ArrayList<>();
    private final List<double[]> numbers = new ArrayList<>();
    private int iteration;

    /** Makes room for a network's numbers. */
    Snapshot(Network network) {
        network.visitTensors((name, tensor) -> add(name, tensor.shape().size()));
        add(COST, 1);
    }

    private void add(String name, int count) {
        names.add(name);
        numbers.add(new double[count]);
    }

    /** Copies the numbers of an iteration. */
    void take(int number, double cost, Network network) {
        iteration = number;
        network.visitTensors(new Copy());
        numbers.get(numbers.size() - 1)[0] = cost;
    }

    /** Returns which iteration this is, from 1. */
    public int iteration() {
        return iteration;
    }

    /** Returns the cost of this iteration. */
    public double cost() {
        return numbers.get(numbers.size() - 1)[0];
    }

    /**
     * Returns the differences to the same iteration of a network built of the same specification: of each tensor in the
     * order of the forward pass, then of the cost.
     */
    List<Difference> differencesTo(Snapshot other) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double size = Difference.between(numbers.get(i), other.numbers.get(i));
            differences.add(new Difference(iteration, names.get(i), size));
        }
        return differences;
    }

    private final class Copy implements TensorVisitor {
        private int next;

        @Override
        public void visit(String name, Tensor tensor) {
            tensor.copyTo(numbers.get(next));
            next++;
        }
    }
}
