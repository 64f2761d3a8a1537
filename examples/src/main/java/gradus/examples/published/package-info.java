/**
 * What the article series printed, and how to compare with it. Start with {@link gradus.examples.published.PublishedTable}. A
 * table is a file of properties beside this package, named after its experiment:
 *
 * <ul>
 *   <li>{@code costs}: the printed costs, with spaces between; {@code iterationsPerRow} (100 if left out) apart
 *   <li>{@code trustworthyRows}: how many of them, from the first, another machine can reproduce
 *   <li>{@code comparison}: when one of ours is the same, such as {@code 4 decimals} or {@code within 1e-9}
 *   <li>{@code trainingAccuracy}, {@code testAccuracy}: in percent, where they were printed
 *   <li>{@code referenceCosts}, {@code referenceComparison}: what ours must be the same as too, where that is known better
 *   <li>{@code note}: what a reader should know
 * </ul>
 */
@NullMarked
package gradus.examples.published;

import org.jspecify.annotations.NullMarked;
