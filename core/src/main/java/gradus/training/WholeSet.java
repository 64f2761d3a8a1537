package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.Parameter;
import gradus.network.GramForm;
import gradus.network.Network;
import gradus.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** All examples in every batch; the first layer may then take its Gram form. */
final class WholeSet implements Feed {

    private final Optional<GramForm> form;
    private final Pass pass;

    WholeSet(Dataset data, Network network, Cost cost, boolean inGramForm) {
        Tensor x = data.x(network.backend());
        form = inGramForm ? Optional.of(new GramForm(network, x)) : Optional.empty();
        pass = new Pass(network, cost, data.examples(), x, data.y(network.backend()));
    }

    @Override
    public Pass next() {
        return pass;
    }

    @Override
    public List<Parameter> parameters() {
        return pass.parameters();
    }

    @Override
    public boolean inGramForm() {
        return form.isPresent();
    }

    @Override
    public void close() {
        form.ifPresent(GramForm::close);
        pass.close();
    }
}
