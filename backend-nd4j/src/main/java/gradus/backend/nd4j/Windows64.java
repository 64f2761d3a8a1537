package gradus.backend.nd4j;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;

/** A thread's own pointers into tensors, which are moved about instead of made anew. */
final class Windows64 {

    private static final ThreadLocal<Windows64> OF_THREAD = ThreadLocal.withInitial(Windows64::new);

    /** Into a matrix. */
    final Window matrix = new Window();

    /** Into what a matrix is multiplied with. */
    final Window vector = new Window();

    /** Into what receives the product. */
    final Window result = new Window();

    private Windows64() {}

    static Windows64 ofThisThread() {
        return OF_THREAD.get();
    }

    /** A pointer without memory of its own. */
    static final class Window extends DoublePointer {

        private Window() {
            super((Pointer) null);
        }

        /** Points at a number of a tensor. */
        void at(DoublePointer tensor, long index) {
            address = tensor.address() + index * sizeof();
        }
    }
}
