package gradus.data.hdf5;

import gradus.lookup.Printable;
import io.jhdf.AbstractNode;
import io.jhdf.api.Dataset;
import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.api.dataset.ContiguousDataset;
import io.jhdf.dataset.CompactDataset;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;
import io.jhdf.storage.HdfBackingStorage;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A dataset whose shape and size have been checked, and whose bytes are taken out whole or not at all. */
final class GuardedDataset {

    /** Deflate, the strongest compression read, makes no more than this many bytes from one: {@value}. */
    static final int MAX_EXPANSION = 1032;

    private final Path file;
    private final long fileSize;
    private final String name;
    private final Dataset dataset;
    private final HdfBackingStorage storage;
    private final int[] shape;
    private final int elements;

    GuardedDataset(Path file, long fileSize, String name, Dataset dataset, HdfBackingStorage storage) {
        this.file = file;
        this.fileSize = fileSize;
        this.name = name;
        this.dataset = dataset;
        this.storage = storage;
        requireOwnMessages();
        this.elements = checkedElements();
        this.shape = dataset.getDimensions();
    }

    private void requireOwnMessages() {
        if (SharedMessages.in(dataset)) {
            throw error(
                    "has a named type or a shape shared with other datasets, which is not read; copy it to a dataset"
                            + " with a type of its own");
        }
    }

    private int checkedElements() {
        long[] dimensions = dataset.getDimensionsAsLong();
        double bytes = Math.max(1, dataset.getDataType().getSize());
        for (long dimension : dimensions) {
            bytes *= dimension < 0 ? Double.POSITIVE_INFINITY : dimension;
        }
        if (!(bytes <= FileBytes.MAX_BYTES)) {
            throw error("its shape, " + Printable.shape(dimensions) + ", makes more than the " + FileBytes.MAX_BYTES
                    + " bytes that are read; split it, or copy the file again if it should be smaller");
        }
        return Math.toIntExact(dataset.getSize());
    }

    /** Returns the exception for a fault of this dataset. */
    Hdf5DataException error(String problem) {
        return new Hdf5DataException(file, name, problem);
    }

    /** Returns the exception for a fault of this dataset that another exception brought to light. */
    Hdf5DataException error(String problem, Throwable cause) {
        return new Hdf5DataException(file, name, problem, cause);
    }

    /** Returns the dimensions, of which each is at least 0. */
    int[] shape() {
        return shape.clone();
    }

    /** Returns the dimensions in words. */
    String shapeText() {
        return Printable.shape(dataset.getDimensionsAsLong());
    }

    /** Returns how many elements there are. */
    int elements() {
        return elements;
    }

    /** Returns the type of an element. */
    DataType type() {
        return dataset.getDataType();
    }

    /** Returns all elements as they are stored, row-major and without filters; the byte order is not set. */
    ByteBuffer bytes() {
        return Guard.guard(file, name, () -> {
            int expected = elements * type().getSize();
            ByteBuffer bytes = expected == 0 ? ByteBuffer.allocate(0) : stored(expected);
            if (bytes.remaining() != expected) {
                throw error("holds " + bytes.remaining() + " bytes, its shape " + shapeText() + " needs " + expected
                        + ": the file is damaged; download or copy it again");
            }
            return bytes;
        });
    }

    /** Returns all elements as texts, for a dataset of fixed-length or variable-length strings. */
    String[] strings() {
        ByteBuffer bytes = bytes();
        return Guard.guard(file, name, () -> (String[]) type().fillData(bytes, new int[] {elements}, storage));
    }

    private ByteBuffer stored(int expected) {
        if (dataset instanceof ContiguousDataset contiguous) {
            requireStored(contiguous, expected);
            return contiguous.getBuffer();
        }
        if (dataset instanceof CompactDataset compact) {
            return compact.getDataBuffer();
        }
        requirePlausible(expected);
        requireChunksFit(ChunkIndexSize.claimed(dataset, storage));
        return ByteBuffer.wrap(new ChunkAssembler(this, (ChunkedDataset) dataset, filters()).assemble());
    }

    private ChunkFilters filters() {
        return ChunkFilters.of(this, ((AbstractNode) dataset).getHeader());
    }

    private void requireStored(ContiguousDataset contiguous, int expected) {
        if (contiguous.isEmpty()) {
            throw error("was declared and never written; write its data or copy the file again");
        }
        long held = ((AbstractNode) dataset)
                .getHeader()
                .getMessageOfType(ContiguousDataLayoutMessage.class)
                .getSize();
        if (held >= 0 && held < expected) {
            throw error("holds " + held + " bytes, its shape " + shapeText() + " needs " + expected
                    + ": the file is damaged; download or copy it again");
        }
    }

    /** Refuses more chunks than the file has bytes, before memory is taken for their list. */
    void requireChunksFit(long chunks) {
        if (chunks > fileSize) {
            throw error("lists more chunks than a file of " + fileSize
                    + " bytes can hold: it is damaged; download or copy it again");
        }
    }

    /** Refuses a size that no compression could have fitted into the file, before memory is taken for it. */
    void requirePlausible(long bytes) {
        if (bytes / MAX_EXPANSION > fileSize) {
            throw error("declares " + bytes + " bytes, more than a file of " + fileSize
                    + " bytes can hold: it is damaged; download or copy it again");
        }
    }
}
