package gradus.examples.compare;

import java.util.Optional;

/**
 * How two networks stand after some iterations.
 *
 * @param iteration from 1
 * @param costA of the first
 * @param costB of the second
 * @param largest the largest difference so far, if there is any
 */
public record ComparisonRow(int iteration, double costA, double costB, Optional<Difference> largest) {}
