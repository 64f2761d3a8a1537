/**
 * Labelled images in folders of JPEG and PNG files.
 *
 * <p>Start reading at {@link gradus.data.images.ImageFolder}, which says how a folder is laid out and reads it, whole or as a
 * training and a test set. It fails in one way only, with {@link gradus.data.images.ImageFolderException}.
 *
 * <p>{@code FolderLayout} finds the files and their classes, {@code EncodedImage} decodes one of them by means of the JDK, and
 * only after its header has been looked at; {@code ImageBatch} makes one set of many. To read a further layout of folders,
 * start from {@code FolderLayout}; for a further format, from {@code EncodedImage}.
 */
@NullMarked
package gradus.data.images;

import org.jspecify.annotations.NullMarked;
