package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.network.Network;

/** All examples in every batch. */
final class WholeSet implements Feed {

    private final Pass pass;

    WholeSet(Dataset data, Network network, Cost cost) {
        pass = new Pass(network, cost, data.examples(), data.x(network.backend()), data.y(network.backend()));
    }

    @Override
    public Pass next() {
        return pass;
    }

    @Override
    public void close() {
        pass.close();
    }
}
