package gradus.training;

import java.util.List;
import java.util.OptionalInt;

/** What may end a run early. */
interface StoppingRule extends AutoCloseable {

    /** Never ends a run. */
    StoppingRule NEVER = new StoppingRule() {};

    /** Returns whether the run ends behind this iteration's update. */
    default boolean stopsAfter(int iteration, boolean last) {
        return false;
    }

    /** The run is over: leaves the parameters that are to stay. */
    default void settle() {}

    default List<ValidationCost> costs() {
        return List.of();
    }

    /** Returns the iteration behind whose update the parameters were best. */
    default OptionalInt best() {
        return OptionalInt.empty();
    }

    @Override
    default void close() {}
}
