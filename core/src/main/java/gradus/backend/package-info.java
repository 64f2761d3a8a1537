/**
 * Finding the maths backends on the class path: start with {@link gradus.backend.Backends}.
 *
 * <p>To offer a backend, implement {@link gradus.backend.BackendProvider} and name the class in {@code
 * META-INF/services/gradus.backend.BackendProvider}.
 */
@NullMarked
package gradus.backend;

import org.jspecify.annotations.NullMarked;
