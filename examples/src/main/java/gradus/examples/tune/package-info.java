/**
 * {@code gradus tune}: searches hyperparameters for telling cats from other things, by cross-validation on the training images
 * alone, and tests what is best. Start with {@link gradus.examples.tune.CatTuning}; the search itself is {@link gradus.tuning}.
 */
@NullMarked
package gradus.examples.tune;

import org.jspecify.annotations.NullMarked;
