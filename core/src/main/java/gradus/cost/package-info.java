/**
 * Costs: how wrong a prediction is, and in which direction.
 *
 * <p>Start with {@link gradus.cost.Cost}; {@link gradus.cost.MeanSquaredError} is a complete one. All are means over the
 * examples. The cross-entropies sum over the outputs, as the likelihood of independent outputs does; the others average over
 * them. With one output that is the same.
 *
 * <p>To add one, implement {@link gradus.cost.Cost} in a class with a public constructor without arguments and name that class
 * in {@code META-INF/services/gradus.cost.Cost}; {@link gradus.cost.Costs#named} then finds it. Give it a form on logits
 * only if the plain one is unstable, and an output activation if its predictions are not just any numbers.
 */
@NullMarked
package gradus.cost;

import org.jspecify.annotations.NullMarked;
