/**
 * What the backends here are and how fast: {@link gradus.examples.backends.BackendSurvey} asks each and measures it.
 */
@NullMarked
package gradus.examples.backends;

import org.jspecify.annotations.NullMarked;
