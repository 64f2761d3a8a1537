/**
 * What every measured process speaks, on plain Java alone, since a peer has a class path of its own. Start with {@link
 * gradus.benchmarks.protocol.Rounds}; another peer is a program that calls {@code Rounds.serve}, or prints the same lines.
 */
@NullMarked
package gradus.benchmarks.protocol;

import org.jspecify.annotations.NullMarked;
