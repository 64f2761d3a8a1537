/**
 * Networks: a {@link gradus.network.NetworkSpec} says what is wanted, a {@link gradus.network.Network} is built of it, and
 * an {@link gradus.network.Objective} ties it to a cost.
 */
@NullMarked
package gradus.network;

import org.jspecify.annotations.NullMarked;
