/**
 * The {@code gradus} command: {@link gradus.examples.Gradus} starts it.
 *
 * <p>This module is the composition root: the only one that knows all the others, and the only one with Guice and picocli.
 * {@code command} reads the words of the command line, {@code cats} is the article's experiment, {@code source} finds or draws
 * its images, {@code backends} and {@code compare} look at what computes, {@code check} at its gradients, {@code report} shows what came out.
 */
@NullMarked
package gradus.examples;

import org.jspecify.annotations.NullMarked;
