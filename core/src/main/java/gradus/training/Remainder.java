package gradus.training;

import gradus.cost.Cost;
import gradus.network.Network;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/** What is left at the end of an epoch: a network for so many examples, which shares the parameters and not the gradients. */
final class Remainder implements AutoCloseable {

    private final Opened opened = new Opened();
    private final Network inTraining;
    private final Network network;
    private final Loader loader;

    Remainder(ExampleRows rows, Network inTraining, Cost cost, int examples) {
        this.inTraining = inTraining;
        try {
            network = opened.add(inTraining.forBatchesOf(examples), Network::close);
            loader = opened.add(new Loader(rows, network, cost, examples), Loader::close);
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    Loader loader() {
        return loader;
    }

    void bringGradients() {
        for (int i = 0; i < network.parameters().size(); i++) {
            Tensor from = network.parameters().get(i).gradient();
            from.backend()
                    .unary(UnaryOp.COPY, from, inTraining.parameters().get(i).gradient());
        }
    }

    @Override
    public void close() {
        opened.close();
    }
}
