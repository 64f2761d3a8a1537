/**
 * The side-by-side runner: {@link gradus.benchmarks.run.SideBySide} is the command, {@code Catalogue} lists what is compared,
 * {@code Contest} lets the contenders of a comparison take turns. A comparison is added to the catalogue.
 */
@NullMarked
package gradus.benchmarks.run;

import org.jspecify.annotations.NullMarked;
