/**
 * The default backend: pure Java on EJML's dense row-major matrices, in float64 and float32.
 *
 * <p>Start with {@link gradus.backend.ejml.EjmlBackend}. The maths stands once, for float64, in the classes whose names end
 * in 64; the build makes their float32 twins of the same text (see the module's {@code pom.xml}), so what is right in one
 * precision is right in the other.
 *
 * <p>To make a backend that multiplies faster, implement {@link gradus.backend.ejml.Multiplication} and hand it to a backend
 * of another name, as the module {@code backend-simd} does.
 */
@NullMarked
package gradus.backend.ejml;

import org.jspecify.annotations.NullMarked;
