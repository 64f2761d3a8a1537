package gradus.parallel;

/** Work in parts that do not depend on each other. */
public interface SharedWork {

    /**
     * Does a part of the work, once, in whichever thread.
     *
     * @param i its number, from 0
     */
    void part(int i);
}
