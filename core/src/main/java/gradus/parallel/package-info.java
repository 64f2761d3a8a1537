/**
 * Work shared among threads without making garbage, for kernels.
 *
 * <p>Start with {@link gradus.parallel.Team}, of which each calling thread keeps one.
 */
@NullMarked
package gradus.parallel;

import org.jspecify.annotations.NullMarked;
