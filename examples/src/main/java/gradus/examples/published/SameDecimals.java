package gradus.examples.published;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Two costs are the same if they print alike.
 *
 * @param decimals digits behind the point, ≥ 0
 */
public record SameDecimals(int decimals) implements Likeness {

    /** Checks the number of decimals. */
    public SameDecimals {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals: expected at least 0, received " + decimals);
        }
    }

    @Override
    public boolean holds(double a, double b) {
        return Double.isFinite(a) && Double.isFinite(b) && print(a).equals(print(b));
    }

    /** Returns a cost as Python prints it: the exact binary value, rounded to so many decimals, a tie to the even digit. */
    @Override
    public String print(double cost) {
        return Double.isFinite(cost)
                ? new BigDecimal(cost)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : Double.toString(cost);
    }

    @Override
    public String toString() {
        return "the same " + decimals + " decimals";
    }
}
