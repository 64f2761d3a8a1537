package gradus.data.hdf5;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The bytes of an HDF5 file with a few datasets in its root group, in the layout of the first HDF5 release (superblock 0,
 * symbol table, local heap), which every HDF5 library reads.
 *
 * <p>It is put together here and not by jhdf, because jhdf 0.13.0 takes most of a second for the article's training
 * images (it wants an array for each pixel), puts the machine it ran on into the file, and calls its writing alpha. The
 * same images make the same bytes on any machine.
 *
 * <p>After the HDF5 File Format Specification 3.0, sections II.A, III.A.1, III.B, III.C and III.D.
 */
final class FileLayout {

    private static final long NOWHERE = -1;
    private static final int LEAF_K = 4;
    private static final int INTERNAL_K = 16;
    private static final int SYMBOL_BYTES = 40;

    private static final int ROOT_HEADER = 96;
    private static final int TREE = ROOT_HEADER + 40;
    private static final int SYMBOLS = TREE + 24 + 8 * (4 * INTERNAL_K + 1);
    private static final int HEAP = SYMBOLS + 8 + 2 * LEAF_K * SYMBOL_BYTES;
    private static final int NAMES = HEAP + 32;

    /** Most datasets that fit into the one symbol node of the layout. */
    static final int MAX_DATASETS = 2 * LEAF_K;

    private final List<StoredDataset> datasets;
    private final List<Integer> nameOffsets = new ArrayList<>();
    private final ByteBuffer names;

    private FileLayout(List<StoredDataset> datasets) {
        // Symbols stand in the order of the bytes of their names, as they are searched by bisection.
        this.datasets = datasets.stream()
                .sorted(Comparator.comparing(dataset -> utf8(dataset.name()), Arrays::compareUnsigned))
                .toList();
        this.names = heapOfNames();
    }

    /** Returns the whole file. */
    static ByteBuffer of(List<StoredDataset> datasets) {
        if (datasets.size() > MAX_DATASETS) {
            throw new IllegalArgumentException(
                    "HDF5 file: at most " + MAX_DATASETS + " datasets are expected, received " + datasets.size());
        }
        return new FileLayout(datasets).bytes();
    }

    /** Returns the next multiple of eight. */
    static int aligned(int position) {
        return Math.addExact(position, 7) & ~7;
    }

    private static byte[] utf8(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private ByteBuffer heapOfNames() {
        int size = 8;
        for (StoredDataset dataset : datasets) {
            nameOffsets.add(size);
            size = aligned(size + utf8(dataset.name()).length + 1);
        }
        ByteBuffer heap = ByteBuffer.allocate(size);
        for (int i = 0; i < datasets.size(); i++) {
            heap.position(nameOffsets.get(i)).put(utf8(datasets.get(i).name()));
        }
        return heap.rewind();
    }

    private ByteBuffer bytes() {
        int first = aligned(NAMES + names.limit());
        int end = first;
        for (StoredDataset dataset : datasets) {
            end = aligned(Math.addExact(
                    end + dataset.header(0).limit(), dataset.data().limit()));
        }
        ByteBuffer file = ByteBuffer.allocate(end).order(ByteOrder.LITTLE_ENDIAN);
        putSuperblock(file, end);
        putRootGroup(file);
        putDatasets(file, first);
        return file.rewind();
    }

    private static void putSuperblock(ByteBuffer file, int end) {
        file.put(Superblock.signatureBytes());
        file.put(new byte[] {0, 0, 0, 0, 0, 8, 8, 0});
        file.putShort((short) LEAF_K).putShort((short) INTERNAL_K).putInt(0);
        file.putLong(0).putLong(NOWHERE).putLong(end).putLong(NOWHERE);
        file.putLong(0).putLong(ROOT_HEADER).putInt(1).putInt(0).putLong(TREE).putLong(HEAP);
    }

    private void putRootGroup(ByteBuffer file) {
        HeaderMessages root = new HeaderMessages(SYMBOL_BYTES);
        root.add(0x11, out -> out.putLong(TREE).putLong(HEAP));
        file.position(ROOT_HEADER).put(root.header());
        file.position(TREE).put(ascii("TREE")).putShort((short) 0).putShort((short) 1);
        file.putLong(NOWHERE).putLong(NOWHERE);
        file.putLong(0).putLong(SYMBOLS).putLong(nameOffsets.get(nameOffsets.size() - 1));
        file.position(HEAP).put(ascii("HEAP")).putInt(0);
        file.putLong(names.limit()).putLong(1).putLong(NAMES).put(names);
    }

    private void putDatasets(ByteBuffer file, int first) {
        file.position(SYMBOLS).put(ascii("SNOD")).putShort((short) 1).putShort((short) datasets.size());
        int address = first;
        for (int i = 0; i < datasets.size(); i++) {
            StoredDataset dataset = datasets.get(i);
            file.position(SYMBOLS + 8 + i * SYMBOL_BYTES)
                    .putLong(nameOffsets.get(i))
                    .putLong(address);
            int data = address + dataset.header(0).limit();
            file.position(address)
                    .put(dataset.header(data))
                    .put(dataset.data().duplicate().rewind());
            address = aligned(file.position());
        }
    }

    private static byte[] ascii(String signature) {
        return signature.getBytes(StandardCharsets.US_ASCII);
    }
}
