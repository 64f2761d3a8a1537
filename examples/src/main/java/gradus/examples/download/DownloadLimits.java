package gradus.examples.download;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How long a download waits and how much it takes.
 *
 * @param connectTimeout for the connection to stand, positive
 * @param readTimeout for the answer to begin, and for each next piece of it, positive
 * @param maxBytes of one file, ≥ 1
 */
public record DownloadLimits(Duration connectTimeout, Duration readTimeout, long maxBytes) {

    /** Ten seconds, thirty seconds, 64 MiB; the largest file of the data set has 2.6 MB. */
    public static final DownloadLimits DEFAULT =
            new DownloadLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 64L << 20);

    /** Checks that there is some time and some room. */
    public DownloadLimits {
        if (!isPositive(connectTimeout) || !isPositive(readTimeout) || maxBytes < 1) {
            throw new IllegalArgumentException("download limits: expected positive limits, received " + connectTimeout
                    + " to connect, " + readTimeout + " to read, " + maxBytes + " bytes");
        }
    }

    /** Returns a duration as messages have it: {@code 30 s}, {@code 0.2 s}. */
    static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
