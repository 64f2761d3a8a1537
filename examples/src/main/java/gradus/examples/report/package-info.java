/**
 * Showing what came out: lines on a console, JSON for machines, pictures for people.
 */
@NullMarked
package gradus.examples.report;

import org.jspecify.annotations.NullMarked;
