package gradus.training;

import gradus.layer.Parameter;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.List;

/** A copy of what is trained, to go back to. */
final class KeptParameters implements AutoCloseable {

    private final Opened opened = new Opened();
    private final Tensor[] values;
    private final Tensor[] copies;

    KeptParameters(List<Parameter> parameters) {
        values = new Tensor[parameters.size()];
        copies = new Tensor[parameters.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = parameters.get(i).value();
                copies[i] = opened.add(values[i].backend().zeros(values[i].shape()), Tensor::close);
            }
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    void keep() {
        for (int i = 0; i < values.length; i++) {
            values[i].backend().unary(UnaryOp.COPY, values[i], copies[i]);
        }
    }

    void restore() {
        for (int i = 0; i < values.length; i++) {
            values[i].backend().unary(UnaryOp.COPY, copies[i], values[i]);
        }
    }

    @Override
    public void close() {
        opened.close();
    }
}
