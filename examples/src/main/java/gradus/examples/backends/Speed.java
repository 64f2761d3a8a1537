package gradus.examples.backends;

import gradus.tensor.Precision;

/**
 * How fast a backend is in one precision.
 *
 * @param precision the format of its tensors
 * @param threads the most that one kernel works with
 * @param matmulGflops 10⁹ floating-point operations a second in the product of two square matrices, two for each
 *     multiplication
 * @param addMillions 10⁶ elements a second in a + b
 * @param tanhMillions 10⁶ elements a second in tanh
 */
public record Speed(Precision precision, int threads, double matmulGflops, double addMillions, double tanhMillions) {}
