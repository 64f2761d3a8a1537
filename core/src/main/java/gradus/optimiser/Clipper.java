package gradus.optimiser;

/** Clips the gradients of one network. */
@FunctionalInterface
public interface Clipper extends AutoCloseable {

    /** Changes the gradients of all parameters where they are too large. Allocates nothing. */
    void clip();

    /** Frees what it works with; it is not used again. */
    @Override
    default void close() {}
}
