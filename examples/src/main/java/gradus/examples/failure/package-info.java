/**
 * What the command throws when it is asked for something that cannot be.
 */
@NullMarked
package gradus.examples.failure;

import org.jspecify.annotations.NullMarked;
