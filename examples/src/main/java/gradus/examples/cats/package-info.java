/**
 * The article's experiment: a network of 12,288 → 5 → 5 → 1 learns to tell cats from other things, once with tanh and once
 * with ReLU. Start with {@link gradus.examples.cats.CatClassifier}.
 */
@NullMarked
package gradus.examples.cats;

import org.jspecify.annotations.NullMarked;
