/**
 * The words of the command line, with picocli: one class for each subcommand, which hands over to the rest.
 *
 * <p>To add a subcommand, write its class and name it in {@link gradus.examples.command.GradusCommand}.
 */
@NullMarked
package gradus.examples.command;

import org.jspecify.annotations.NullMarked;
