package gradus.data.hdf5;

import io.jhdf.ObjectHeader;
import io.jhdf.object.message.FilterPipelineMessage;
import io.jhdf.object.message.FilterPipelineMessage.FilterInfo;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The filters a chunk went through when it was written, undone in reverse order: shuffle, gzip (deflate) and
 * fletcher32.
 *
 * <p>Each is undone here because the output must not grow beyond the size of the chunk, whatever the compressed bytes
 * claim, and because a wrong checksum must be an error.
 */
final class ChunkFilters {

    private static final int DEFLATE = 1;
    private static final int SHUFFLE = 2;
    private static final int FLETCHER32 = 3;
    private static final int CHECKSUM_BYTES = 4;

    private final GuardedDataset dataset;
    private final List<FilterInfo> filters;

    private ChunkFilters(GuardedDataset dataset, List<FilterInfo> filters) {
        this.dataset = dataset;
        this.filters = filters;
    }

    /** Returns the filters of a dataset, having checked that all are known. */
    static ChunkFilters of(GuardedDataset dataset, ObjectHeader header) {
        List<FilterInfo> filters = in(header);
        for (FilterInfo filter : filters) {
            if (filter.getId() < DEFLATE || filter.getId() > FLETCHER32) {
                throw dataset.error("is compressed with " + name(filter)
                        + ", expected shuffle, gzip and fletcher32 at most; rewrite it with h5repack -f GZIP=4");
            }
        }
        return new ChunkFilters(dataset, filters);
    }

    /** Returns the filters a header lists, in the order of writing. */
    static List<FilterInfo> in(ObjectHeader header) {
        return header.getMessagesOfType(FilterPipelineMessage.class).stream()
                .flatMap(message -> message.getFilters().stream())
                .toList();
    }

    /** Returns what a filter is called, with its level for gzip. */
    static String name(FilterInfo filter) {
        return switch (filter.getId()) {
            case DEFLATE -> filter.getData().length > 0 ? "gzip " + filter.getData()[0] : "gzip";
            case SHUFFLE -> "shuffle";
            case FLETCHER32 -> "fletcher32";
            case 4 -> "szip";
            case 5 -> "nbit";
            case 6 -> "scaleoffset";
            case 32000 -> "lzf";
            default -> "filter " + filter.getId() + " (" + filter.getName() + ")";
        };
    }

    /** Returns a chunk as it was before the filters, exactly {@code expected} bytes. */
    byte[] decode(byte[] stored, int expected) {
        byte[] bytes = stored;
        for (int i = filters.size() - 1; i >= 0; i--) {
            bytes = undo(filters.get(i), bytes, expected);
        }
        if (bytes.length != expected) {
            throw damaged("a chunk holds " + bytes.length + " bytes, expected " + expected);
        }
        return bytes;
    }

    private byte[] undo(FilterInfo filter, byte[] bytes, int expected) {
        return switch (filter.getId()) {
            case DEFLATE -> inflate(bytes, expected + CHECKSUM_BYTES);
            case SHUFFLE -> unshuffle(bytes, filter.getData());
            default -> verify(bytes);
        };
    }

    private byte[] inflate(byte[] bytes, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] out = new byte[most];
            int length = inflater.inflate(out);
            if (!inflater.finished()) {
                throw damaged("a chunk does not decompress to its size");
            }
            return Arrays.copyOf(out, length);
        } catch (DataFormatException e) {
            throw damaged("a chunk does not decompress");
        } finally {
            inflater.end();
        }
    }

    /** Undoes shuffle, which stores all first bytes of the elements, then all second bytes and so on. */
    private byte[] unshuffle(byte[] bytes, int[] settings) {
        int size = settings.length == 0 ? 0 : settings[0];
        if (size < 1) {
            throw damaged("the shuffle filter lacks the size of an element");
        }
        int elements = bytes.length / size;
        byte[] out = bytes.clone();
        for (int i = 0; i < elements * size; i++) {
            out[i % elements * size + i / elements] = bytes[i];
        }
        return out;
    }

    private byte[] verify(byte[] bytes) {
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 0 || Fletcher32.of(bytes, length) != Fletcher32.stored(bytes, length)) {
            throw damaged("the checksum of a chunk is wrong");
        }
        return Arrays.copyOf(bytes, length);
    }

    private Hdf5DataException damaged(String what) {
        return dataset.error(what + ": the file is damaged; download or copy it again");
    }
}
