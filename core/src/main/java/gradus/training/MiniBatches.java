package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.Parameter;
import gradus.network.Network;
import java.util.List;
import java.util.Optional;

/** A few examples in every batch; the last one of an epoch may be smaller, for which there is a second network. */
final class MiniBatches implements Feed {

    private final ExampleOrder order;
    private final Loader main;
    private final Optional<Remainder> remainder;

    private final List<Parameter> parameters;

    private Loader last;

    MiniBatches(Batches batches, Dataset data, Network network, Cost cost) {
        order = new ExampleOrder(data.examples(), batches);
        ExampleRows rows = new ExampleRows(data);
        main = new Loader(rows, network, cost, batches.sizeFor(data.examples()));
        int rest = data.examples() % batches.size();
        remainder = rest == 0 ? Optional.empty() : Optional.of(new Remainder(rows, network, cost, rest));
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
        main.close();
        remainder.ifPresent(Remainder::close);
    }
}
