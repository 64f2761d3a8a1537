/**
 * EJML's backend with faster products: pure Java on the JDK's Vector API, in float64 and float32.
 *
 * <p>Start with {@link gradus.backend.simd.SimdMultiplication}; {@code Tile64} is where the time is spent. Tensors and all
 * other kernels are those of {@link gradus.backend.ejml.EjmlBackend}, so this is also an example of how to make a backend out
 * of another. The maths stands once, for float64, in the classes whose names end in 64; the build makes their float32 twins of
 * the same text (see the module's {@code pom.xml}).
 *
 * <p>The Vector API is an incubator module, which a JVM has only when asked for it; only {@link
 * gradus.backend.simd.SimdBackendProvider} may be touched where it is missing. Where {@code Hardware} finds that the processor
 * would make the products slow, the backend counts as one that cannot be used.
 */
@NullMarked
package gradus.backend.simd;

import org.jspecify.annotations.NullMarked;
