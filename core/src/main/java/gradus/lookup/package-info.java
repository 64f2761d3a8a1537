/**
 * Finding an extension by its name with {@link java.util.ServiceLoader}, and saying what there is when it is not found.
 */
@NullMarked
package gradus.lookup;

import org.jspecify.annotations.NullMarked;
