/**
 * Labelled images in HDF5 files: read, written and looked into.
 *
 * <p>Start reading at {@link gradus.data.hdf5.Hdf5Images}, which reads and writes the files of the article (datasets
 * {@code train_set_x}, {@code train_set_y}, {@code list_classes}), and at {@link gradus.data.hdf5.Hdf5Inspector}, which
 * lists what any HDF5 file holds. Both fail in one way only, with {@link gradus.data.hdf5.Hdf5DataException}.
 *
 * <p>The format is parsed by jhdf, but never without the guard of this package. A file is read whole into memory and its
 * superblock compared with its size before jhdf sees it, so no address in it can lead outside it and a truncated copy is
 * refused. Links are listed and never followed; groups that contain themselves are entered once. Types, shapes and sizes
 * are checked before storage is allocated, and the bytes of datasets are decompressed and decoded here rather than in
 * jhdf, which bounds neither. Whatever jhdf still throws becomes the one exception.
 *
 * <p>To read a further kind of dataset, start from {@code GuardedFile} and {@code GuardedDataset}: the first finds it by
 * name, the second gives its checked shape, its type and its bytes.
 */
@NullMarked
package gradus.data.hdf5;

import org.jspecify.annotations.NullMarked;
