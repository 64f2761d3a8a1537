package gradus.data.hdf5;

import io.jhdf.AbstractNode;
import io.jhdf.api.Dataset;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessageV4;
import io.jhdf.storage.HdfBackingStorage;
import java.nio.ByteBuffer;

/**
 * Looks at how many chunks an index claims to list before jhdf reads it.
 *
 * <p>jhdf 0.13.0 takes memory for that many entries first and verifies the checksum of the claim afterwards, so that one
 * wrong byte costs gigabytes. The counts stand at fixed places of the headers (HDF5 File Format Specification 3.0,
 * sections VII.B, VII.C and III.A.2).
 */
final class ChunkIndexSize {

    private ChunkIndexSize() {}

    /** Returns the claim, or 0 for indices that make none ahead of their entries. */
    static long claimed(Dataset dataset, HdfBackingStorage storage) {
        return ((AbstractNode) dataset)
                .getHeader().getMessagesOfType(ChunkedDataLayoutMessageV4.class).stream()
                        .mapToLong(layout -> claimed(layout, storage))
                        .findFirst()
                        .orElse(0);
    }

    private static long claimed(ChunkedDataLayoutMessageV4 layout, HdfBackingStorage storage) {
        int lengths = storage.getSizeOfLengths();
        int at = switch (layout.getIndexingType()) {
            case ChunkedDataLayoutMessageV4.FIXED_ARRAY_INDEX -> 8;
            case ChunkedDataLayoutMessageV4.EXTENSIBLE_ARRAY_INDEX -> 12 + 4 * lengths;
            case ChunkedDataLayoutMessageV4.B_TREE_V2_INDEX -> 18 + storage.getSizeOfOffsets();
            default -> -1;
        };
        return at < 0 || layout.getAddress() < 0
                ? 0
                : littleEndian(storage.readBufferFromAddress(layout.getAddress() + at, lengths));
    }

    /** Returns a number of any width; one beyond the largest {@code long} comes out as that. */
    private static long littleEndian(ByteBuffer bytes) {
        long value = 0;
        for (int i = bytes.limit() - 1; i >= 0; i--) {
            value = (value << 8) | (bytes.get(i) & 0xff);
        }
        return value < 0 ? Long.MAX_VALUE : value;
    }
}
