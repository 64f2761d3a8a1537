package gradus.data.hdf5;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A dataset to be written, contiguous and without filters.
 *
 * @param name its name in the root group
 * @param type the type of its elements
 * @param elementSize the bytes of an element
 * @param shape its dimensions
 * @param data its elements, row-major, little-endian, from position 0 to the limit
 */
record StoredDataset(String name, StoredType type, int elementSize, List<Integer> shape, ByteBuffer data) {

    private static final int DATASPACE = 0x01;
    private static final int DATATYPE = 0x03;
    private static final int FILL_VALUE = 0x05;
    private static final int LAYOUT = 0x08;
    private static final int LARGEST_HEADER = 512;

    /** Puts the object header, version 1, of this dataset with its data at an address; returns its bytes. */
    ByteBuffer header(long dataAddress) {
        HeaderMessages messages = new HeaderMessages(LARGEST_HEADER);
        messages.add(DATASPACE, this::putDataspace);
        messages.add(DATATYPE, out -> type.put(out, elementSize));
        messages.add(FILL_VALUE, StoredDataset::putFillValue);
        messages.add(LAYOUT, out -> putLayout(out, dataAddress));
        return messages.header();
    }

    private void putDataspace(ByteBuffer out) {
        out.put((byte) 1).put((byte) shape.size()).putShort((short) 0).putInt(0);
        for (int length : shape) {
            out.putLong(length);
        }
    }

    /** Version 2, allocated late, written if set, with the default value of size 0. */
    private static void putFillValue(ByteBuffer out) {
        out.put(new byte[] {2, 2, 2, 1}).putInt(0);
    }

    private void putLayout(ByteBuffer out, long dataAddress) {
        out.put((byte) 3).put((byte) 1).putLong(dataAddress).putLong(data.limit());
    }
}
