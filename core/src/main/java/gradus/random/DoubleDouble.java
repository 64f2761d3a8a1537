package gradus.random;

/**
 * A number held as the unevaluated sum of two doubles, the second at most half a unit in the last place of the first:
 * about 106 significant bits (Dekker, Numerische Mathematik 18, 1971).
 *
 * @param high the number, rounded to double
 * @param low what the rounding left
 */
record DoubleDouble(double high, double low) {

    static DoubleDouble of(double x) {
        return new DoubleDouble(x, 0);
    }

    /** Returns a + b of two doubles, exactly; a is 0 or its exponent at least that of b. */
    static DoubleDouble sum(double a, double b) {
        double high = a + b;
        return new DoubleDouble(high, b - (high - a));
    }

    /** Returns a · b of two doubles, exactly. */
    static DoubleDouble product(double a, double b) {
        double high = a * b;
        return new DoubleDouble(high, Math.fma(a, b, -high));
    }

    /** Returns this + other; this is 0 or its exponent at least that of the other. */
    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble sum = sum(high, other.high);
        return sum(sum.high, sum.low + (low + other.low));
    }

    DoubleDouble times(DoubleDouble other) {
        DoubleDouble product = product(high, other.high);
        return sum(product.high, product.low + (high * other.low + low * other.high));
    }

    DoubleDouble times(double factor) {
        return times(of(factor));
    }

    DoubleDouble dividedBy(DoubleDouble divisor) {
        double quotient = high / divisor.high;
        double remainder = Math.fma(-quotient, divisor.high, high) + (low - quotient * divisor.low);
        return sum(quotient, remainder / divisor.high);
    }
}
