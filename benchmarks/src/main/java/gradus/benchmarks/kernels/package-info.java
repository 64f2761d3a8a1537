/**
 * Kernels and training steps under JMH, for finding out why a comparison came out as it did: {@code benchmarks/run jmh Products
 * -p backend=ejml}. Another one is a class here that takes an {@link gradus.benchmarks.kernels.OpenBackend}.
 */
@NullMarked
package gradus.benchmarks.kernels;

import org.jspecify.annotations.NullMarked;
