/**
 * Random numbers that are the same everywhere: {@link gradus.random.NumpyRandom} draws what NumPy draws from a seed.
 *
 * <p>Randomness is always passed in as a {@link java.util.random.RandomGenerator}; nothing draws from a hidden one, and no
 * backend draws at all.
 */
@NullMarked
package gradus.random;

import org.jspecify.annotations.NullMarked;
