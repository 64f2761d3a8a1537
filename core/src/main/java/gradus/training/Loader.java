package gradus.training;

import gradus.cost.Cost;
import gradus.network.Network;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;

/** Loads batches of one size into the tensors of a pass, through room on the host that is allocated once. */
final class Loader implements AutoCloseable {

    private final Opened opened = new Opened();
    private final ExampleRows rows;
    private final int size;
    private final Pass pass;
    private final double[] x;
    private final double[] y;

    Loader(ExampleRows rows, Network network, Cost cost, int size) {
        this.rows = rows;
        this.size = size;
        Shape shapeOfX = Shape.of(rows.features(), size);
        Shape shapeOfY = Shape.of(rows.outputs(), size);
        x = new double[shapeOfX.size()];
        y = new double[shapeOfY.size()];
        try {
            Tensor loadedX = opened.add(network.backend().zeros(shapeOfX), Tensor::close);
            Tensor loadedY = opened.add(network.backend().zeros(shapeOfY), Tensor::close);
            pass = opened.add(new Pass(network, cost, rows.examples(), loadedX, loadedY), Pass::close);
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    int size() {
        return size;
    }

    /** Loads the examples whose numbers stand in the order from a position on. */
    Pass load(int[] order, int from) {
        rows.gatherX(order, from, size, x);
        rows.gatherY(order, from, size, y);
        pass.x().copyFrom(x);
        pass.y().copyFrom(y);
        return pass;
    }

    @Override
    public void close() {
        opened.close();
    }
}
