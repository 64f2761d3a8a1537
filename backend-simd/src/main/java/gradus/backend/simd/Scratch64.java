package gradus.backend.simd;

/** Arrays of a thread that products use again and again. */
final class Scratch64 {

    static final ThreadLocal<Scratch64> OF_THREAD = ThreadLocal.withInitial(Scratch64::new);

    /** A tile's sums. */
    final double[] sums = new double[Tile64.ROWS * Tile64.COLUMNS];

    private double[] rows = new double[0];
    private double[] columns = new double[0];

    private Scratch64() {}

    /** Returns an array for panels of a, at least so large. */
    double[] rows(int size) {
        if (rows.length < size) {
            rows = new double[size];
        }
        return rows;
    }

    /** Returns an array for panels of b, at least so large. */
    double[] columns(int size) {
        if (columns.length < size) {
            columns = new double[size];
        }
        return columns;
    }
}
