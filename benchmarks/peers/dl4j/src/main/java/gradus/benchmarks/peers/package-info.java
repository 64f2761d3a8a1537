/**
 * DL4J as a contender, in a process and on a class path of its own: it answers {@code gradus.benchmarks.protocol.Rounds}.
 */
package gradus.benchmarks.peers;
