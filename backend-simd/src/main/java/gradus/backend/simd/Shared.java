package gradus.backend.simd;

/** Work in parts that do not depend on each other. */
interface Shared {

    /** Does the part of that number, counted from 0. */
    void part(int i);
}
