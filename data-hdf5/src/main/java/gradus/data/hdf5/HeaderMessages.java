package gradus.data.hdf5;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;

/** An object header, version 1, being put together (HDF5 File Format Specification 3.0, section IV.A.1.a). */
final class HeaderMessages {

    private static final int PREFIX = 16;
    private static final int MESSAGE_PREFIX = 8;

    private final ByteBuffer bytes;
    private int count;

    HeaderMessages(int largest) {
        bytes = ByteBuffer.allocate(largest).order(ByteOrder.LITTLE_ENDIAN).position(PREFIX);
    }

    /** Adds a message; its content is filled up with zeros to a multiple of eight bytes. */
    void add(int type, Consumer<ByteBuffer> content) {
        int start = bytes.position();
        content.accept(bytes.position(start + MESSAGE_PREFIX));
        int end = FileLayout.aligned(bytes.position());
        bytes.putShort(start, (short) type).putShort(start + 2, (short) (end - start - MESSAGE_PREFIX));
        bytes.position(end);
        count++;
    }

    /** Returns the header with all its messages. */
    ByteBuffer header() {
        bytes.put(0, (byte) 1).putShort(2, (short) count).putInt(4, 1).putInt(8, bytes.position() - PREFIX);
        return bytes.duplicate().flip();
    }
}
