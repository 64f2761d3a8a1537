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

    private final Opened opened = new Opened();
    private final Optional<GramForm> form;
    private final Pass pass;

    WholeSet(Dataset data, Network network, Cost cost, boolean inGramForm) {
        try {
            Tensor x = opened.add(data.x(network.backend()), Tensor::close);
            Tensor y = opened.add(data.y(network.backend()), Tensor::close);
            form = inGramForm ? Optional.of(opened.add(new GramForm(network, x), GramForm::close)) : Optional.empty();
            pass = opened.add(new Pass(network, cost, data.examples(), x, y), Pass::close);
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
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
        opened.close();
    }
}
