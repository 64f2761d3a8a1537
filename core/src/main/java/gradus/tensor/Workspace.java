package gradus.tensor;

import java.util.ArrayList;
import java.util.List;

/** Numbered scratch tensors that are allocated once and handed out again at every later call. For one thread. */
public final class Workspace implements AutoCloseable {

    private final Backend backend;
    private final List<Tensor> slots = new ArrayList<>();
    private final List<Workspace> parts = new ArrayList<>();

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

    /**
     * Returns the matrix of a slot, as {@link #tensor(int, Shape)} does, without need of a shape for each call.
     *
     * @param slot a small number, from 0
     * @param rows of the matrix
     * @param columns of the matrix
     */
    public Tensor tensor(int slot, int rows, int columns) {
        boolean there = slot < slots.size() && isMatrix(slots.get(slot).shape(), rows, columns);
        return there ? slots.get(slot) : tensor(slot, Shape.of(rows, columns));
    }

    private static boolean isMatrix(Shape shape, int rows, int columns) {
        return shape.rank() == 2 && shape.rows() == rows && shape.columns() == columns;
    }

    /**
     * Returns a workspace whose slots are its own, for one of several that work here in turn; it is freed with this one.
     *
     * @param number a small number, from 0
     */
    public Workspace part(int number) {
        while (parts.size() <= number) {
            parts.add(new Workspace(backend));
        }
        return parts.get(number);
    }

    /** Frees the tensors, those of the parts too. */
    @Override
    public void close() {
        parts.forEach(Workspace::close);
        slots.forEach(Tensor::close);
        slots.clear();
    }
}
