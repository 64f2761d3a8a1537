/**
 * How weights start: {@link gradus.initialiser.Initialiser} and the classics.
 *
 * <p>To add one, implement the interface, or write a lambda.
 */
@NullMarked
package gradus.initialiser;

import org.jspecify.annotations.NullMarked;
