/**
 * Finding an extension by its name with {@link java.util.ServiceLoader}, and saying what there is when it is not found; with the
 * parts of such messages: {@link gradus.lookup.NearestName}, {@link gradus.lookup.Reason} and {@link gradus.lookup.Printable}.
 */
@NullMarked
package gradus.lookup;

import org.jspecify.annotations.NullMarked;
