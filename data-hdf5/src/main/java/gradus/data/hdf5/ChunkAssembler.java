package gradus.data.hdf5;

import io.jhdf.api.dataset.ChunkedDataset;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Puts the chunks of a dataset together, chunk by chunk over the grid they form.
 *
 * <p>A chunk that is not in the file was never written. HDF5 would put the fill value in its place; here it is an error,
 * because pixels and labels nobody wrote are not data.
 */
final class ChunkAssembler {

    private final GuardedDataset dataset;
    private final ChunkedDataset chunks;
    private final ChunkFilters filters;
    private final int[] shape;
    private final int[] chunk;
    private final int elementSize;

    ChunkAssembler(GuardedDataset dataset, ChunkedDataset chunks, ChunkFilters filters) {
        this.dataset = dataset;
        this.chunks = chunks;
        this.filters = filters;
        this.shape = dataset.shape();
        this.chunk = chunks.getChunkDimensions();
        this.elementSize = dataset.type().getSize();
    }

    /** Returns all elements, row-major. */
    byte[] assemble() {
        int chunkBytes = checkedChunkBytes();
        byte[] all = new byte[dataset.elements() * elementSize];
        int[] offset = new int[shape.length];
        do {
            copy(0, filters.decode(stored(offset), chunkBytes), 0, offset, all, 0);
        } while (advance(offset));
        return all;
    }

    private int checkedChunkBytes() {
        double bytes = elementSize;
        boolean positive = chunk.length == shape.length && chunk.length > 0;
        for (int length : chunk) {
            positive &= length > 0;
            bytes *= length;
        }
        if (!positive || bytes > FileBytes.MAX_BYTES) {
            throw dataset.error("chunks of " + Arrays.toString(chunk) + " do not fit its shape " + dataset.shapeText()
                    + ": the file is damaged; download or copy it again");
        }
        dataset.requirePlausible((long) bytes);
        dataset.requireChunksFit(chunksInGrid());
        return (int) bytes;
    }

    private long chunksInGrid() {
        long chunks = 1;
        for (int axis = 0; axis < shape.length; axis++) {
            chunks *= (shape[axis] + (long) chunk[axis] - 1) / chunk[axis];
        }
        return chunks;
    }

    private byte[] stored(int[] offset) {
        ByteBuffer buffer;
        try {
            buffer = chunks.getRawChunkBuffer(offset.clone());
        } catch (RuntimeException e) {
            throw dataset.error(
                    "the chunk at " + Arrays.toString(offset)
                            + " is missing or damaged; write it, or download or copy the file again",
                    e);
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** Moves to the next chunk of the grid, the last axis fastest; returns false behind the last one. */
    private boolean advance(int[] offset) {
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            if (offset[axis] < shape[axis] - chunk[axis]) {
                offset[axis] += chunk[axis];
                return true;
            }
            offset[axis] = 0;
        }
        return false;
    }

    /** Copies what of a chunk lies inside the dataset; from and to are the linear indices over the axes so far. */
    private void copy(int axis, byte[] source, int from, int[] offset, byte[] target, int to) {
        int length = Math.min(chunk[axis], shape[axis] - offset[axis]);
        int fromHere = from * chunk[axis];
        int toHere = to * shape[axis] + offset[axis];
        if (axis == shape.length - 1) {
            System.arraycopy(source, fromHere * elementSize, target, toHere * elementSize, length * elementSize);
            return;
        }
        for (int i = 0; i < length; i++) {
            copy(axis + 1, source, fromHere + i, offset, target, toHere + i);
        }
    }
}
