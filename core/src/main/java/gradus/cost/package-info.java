/**
 * Costs: how wrong a prediction is, and in which direction. Start with {@link gradus.cost.Cost}.
 *
 * <p>To add one, implement {@link gradus.cost.Cost}; give it a form on logits only if the plain one is unstable.
 */
@NullMarked
package gradus.cost;

import org.jspecify.annotations.NullMarked;
