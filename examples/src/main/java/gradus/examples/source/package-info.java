/**
 * Where the cat classifier's images come from: the article's own files, or images drawn on the spot; both through HDF5.
 */
@NullMarked
package gradus.examples.source;

import org.jspecify.annotations.NullMarked;
