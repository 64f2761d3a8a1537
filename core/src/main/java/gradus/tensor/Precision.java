package gradus.tensor;

/** The floating-point format of every tensor of a backend (IEEE 754). */
public enum Precision {
    /** Binary64, Java's {@code double}: 53 significant bits. The default, which the published tables need. */
    FLOAT64("float64", 0x1p-53),

    /** Binary32, Java's {@code float}: 24 significant bits, half the memory, and twice the speed where it counts. */
    FLOAT32("float32", 0x1p-24);

    private final String text;
    private final double unitRoundoff;

    Precision(String text, double unitRoundoff) {
        this.text = text;
        this.unitRoundoff = unitRoundoff;
    }

    /** Returns the largest relative error of one correctly rounded operation, u = 2⁻⁵³ or 2⁻²⁴. */
    public double unitRoundoff() {
        return unitRoundoff;
    }

    /** Returns a value as a tensor of this precision would hold it. */
    public double round(double value) {
        return this == FLOAT64 ? value : (float) value;
    }

    /**
     * Returns the precision of a name.
     *
     * @param name {@code float64} or {@code float32}
     * @throws IllegalArgumentException if it is neither
     */
    public static Precision named(String name) {
        for (Precision precision : values()) {
            if (precision.text.equals(name)) {
                return precision;
            }
        }
        throw new IllegalArgumentException("precision: expected float64 or float32, received '" + name + "'");
    }

    /** Returns {@code float64} or {@code float32}. */
    @Override
    public String toString() {
        return text;
    }
}
