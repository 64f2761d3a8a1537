/**
 * Regularisers: what is asked of parameters besides a small cost. Start with {@link gradus.regulariser.Regulariser}; {@link
 * gradus.regulariser.L2} is a complete one. Several are combined by {@link gradus.regulariser.Regulariser#and}. To add one,
 * implement the interface.
 */
@NullMarked
package gradus.regulariser;

import org.jspecify.annotations.NullMarked;
