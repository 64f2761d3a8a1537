package gradus.examples.published;

/** How a cost of ours stands to a printed one. */
public enum Mark {
    /** The same. */
    SAME("="),
    /** Not the same, though it should be. */
    DIFFERENT("≠"),
    /** Printed, and decided by round-off. */
    NOISE("~");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** Returns the sign. */
    @Override
    public String toString() {
        return sign;
    }
}
