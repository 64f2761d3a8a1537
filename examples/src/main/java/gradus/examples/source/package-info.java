/**
 * Where the cat classifier's images come from: the article's own files, images drawn on the spot and written as
 * they are, or a folder of image files. A further place is a further {@link gradus.examples.source.CatImageSource}.
 */
@NullMarked
package gradus.examples.source;

import org.jspecify.annotations.NullMarked;
