package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.Parameter;
import gradus.network.Network;
import java.util.List;
import java.util.Optional;

/** A few examples in every batch; the last one of an epoch may be smaller, for which there is a second network. */
final class MiniBatches implements Feed {

    private final Opened opened = new Opened();
    private final ExampleOrder order;
    private final Loader main;
    private final Optional<Remainder> remainder;
    private final List<Parameter> parameters;

    private Loader last;

    MiniBatches(Batches batches, Dataset data, Network network, Cost cost) {
        order = new ExampleOrder(data.examples(), batches);
        ExampleRows rows = new ExampleRows(data);
        int rest = data.examples() % batches.size();
        try {
            main = opened.add(new Loader(rows, network, cost, batches.sizeFor(data.examples())), Loader::close);
            remainder = rest == 0
                    ? Optional.empty()
                    : Optional.of(opened.add(new Remainder(rows, network, cost, rest), Remainder::close));
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
        last = main;
        parameters = network.parameters();
    }

    @Override
    public Pass next() {
        boolean whole = order.left() >= main.size();
        last = whole || remainder.isEmpty() ? main : remainder.get().loader();
        return last.load(order.indices(), order.take(last.size()));
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public void bringGradients() {
        if (last != main && remainder.isPresent()) {
            remainder.get().bringGradients();
        }
    }

    @Override
    public void close() {
        opened.close();
    }
}
