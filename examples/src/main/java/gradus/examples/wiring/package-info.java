/**
 * The Guice modules that put an experiment together of a backend, a data source and settings.
 */
@NullMarked
package gradus.examples.wiring;

import org.jspecify.annotations.NullMarked;
