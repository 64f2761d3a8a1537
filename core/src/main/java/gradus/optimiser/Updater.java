package gradus.optimiser;

/** Applies an optimiser to one parameter. */
@FunctionalInterface
public interface Updater {

    /** Takes one step: changes the parameter's value by its gradient, which is read only. Allocates nothing. */
    void update();
}
