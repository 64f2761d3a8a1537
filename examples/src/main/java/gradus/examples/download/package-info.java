/**
 * Fetching files, and knowing them by their hash.
 */
@NullMarked
package gradus.examples.download;

import org.jspecify.annotations.NullMarked;
