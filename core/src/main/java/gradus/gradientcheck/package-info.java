/**
 * Gradient checking: are the derivatives that a backward pass computes those of the cost? Part "Gradient Checking" of the article
 * series.
 *
 * <p>Start with {@link gradus.gradientcheck.GradientCheck}, which compares every derivative with a central difference and gives a
 * {@link gradus.gradientcheck.GradientCheckResult}. Whatever is checked is made a network first, so that activations, costs and
 * layers of one's own are checked in the code that trains them, without being asked for anything more: where a function has a
 * kink is found out from its values ({@code Neighbourhood}).
 */
@NullMarked
package gradus.gradientcheck;

import org.jspecify.annotations.NullMarked;
