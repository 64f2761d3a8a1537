/**
 * The proof that an extension is right: assertions on the gradients of activations, costs, layers, regularisers and networks.
 *
 * <pre>
 *     import static gradus.gradientcheck.assertions.GradientAssertions.assertThatGradientOf;
 *
 *     &#64;Test
 *     void gradient_isRight() {
 *         assertThatGradientOf(new Square()).isRight();
 *     }
 * </pre>
 *
 * <p>Start with {@link gradus.gradientcheck.assertions.GradientAssertions}. Each assertion tries {@value
 * gradus.gradientcheck.assertions.GradientAssert#TRIALS} random cases in float64 on the reference backend, and fails also if
 * none of them compared anything. To ask for something else, such as a check at chosen numbers, use {@link
 * gradus.gradientcheck.GradientCheck}, on which all of this stands.
 */
@NullMarked
package gradus.gradientcheck.assertions;

import org.jspecify.annotations.NullMarked;
