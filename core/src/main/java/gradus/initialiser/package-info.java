/**
 * How weights start. Start with {@link gradus.initialiser.Initialiser}; {@link gradus.initialiser.He} is a complete one.
 *
 * <p>To add one, implement the interface in a class with a public constructor without arguments and name that class in {@code
 * META-INF/services/gradus.initialiser.Initialiser}; {@link gradus.initialiser.Initialisers#named} then finds it. For a quick
 * try, {@link gradus.initialiser.Initialiser#of} makes one of a function.
 */
@NullMarked
package gradus.initialiser;

import org.jspecify.annotations.NullMarked;
