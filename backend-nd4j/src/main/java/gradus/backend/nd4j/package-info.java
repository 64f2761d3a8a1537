/**
 * The native backend: tensors in ND4J's arrays off the heap, products by the OpenBLAS that ND4J brings, in float64 and float32.
 *
 * <p>Start with {@link gradus.backend.nd4j.Nd4jBackend}. ND4J's own operations serve where they compute what core defines,
 * and are called below {@code INDArray}, whose methods make garbage at each call. Where they do not ({@code tanh} has no
 * correct digit near 0, the maximum loses NaN, softplus overflows), short loops of this package do: over tiles of a thousand
 * numbers that are copied onto the heap, computed with and copied back, within the processor's first-level cache.
 *
 * <p>The maths stands once, for float64, in the classes whose names end in 64; the build makes their float32 twins of the
 * same text (see the module's {@code pom.xml}).
 */
@NullMarked
package gradus.backend.nd4j;

import org.jspecify.annotations.NullMarked;
