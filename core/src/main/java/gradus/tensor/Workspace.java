package gradus.tensor;

import java.util.ArrayList;
import java.util.List;

/** Numbered scratch tensors that are allocated once and handed out again at every later call. For one thread. */
public final class Workspace implements AutoCloseable {

    private final Backend backend;
    private final List<Tensor> slots = new ArrayList<>();

    /** A workspace of tensors of one backend. */
    public Workspace(Backend backend) {
        this.backend = backend;
    }

    /**
     * Returns the tensor of a slot, with whatever was last written to it.
     *
     * @param slot a small number, from 0
     * @param shape what it must be; another shape than at the last call replaces the tensor
     */
    public Tensor tensor(int slot, Shape shape) {
        while (slots.size() <= slot) {
            slots.add(backend.zeros(shape));
        }
        Tensor tensor = slots.get(slot);
        if (!tensor.shape().equals(shape)) {
            tensor.close();
            tensor = backend.zeros(shape);
            slots.set(slot, tensor);
        }
        return tensor;
    }

    /** Frees the tensors. */
    @Override
    public void close() {
        slots.forEach(Tensor::close);
        slots.clear();
    }
}
