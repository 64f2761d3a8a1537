package gradus.data.images;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The chunks a PNG file is made of, each with its length, type and check sum, from the header to the end of the image (ISO/IEC
 * 15948, section 5.3).
 */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int TYPE = 4;
    private static final int SUM = 4;
    private static final int END_OF_IMAGE = 0x49454e44;

    private PngChunks() {}

    /** Refuses a file that is cut off, or a byte of which has changed; the JDK's reader looks at no check sum. */
    static void check(byte[] bytes) throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(bytes).position(SIGNATURE);
        int type;
        do {
            type = nextType(chunks);
        } while (type != END_OF_IMAGE);
    }

    private static int nextType(ByteBuffer chunks) throws IOException {
        int length = chunks.remaining() < Integer.BYTES ? 0 : chunks.getInt();
        if (length < 0 || length > chunks.remaining() - TYPE - SUM) {
            throw new IOException("it ends in the middle");
        }
        CRC32 sum = new CRC32();
        sum.update(chunks.slice(chunks.position(), TYPE + length));
        int type = chunks.getInt();
        chunks.position(chunks.position() + length);
        if ((int) sum.getValue() != chunks.getInt()) {
            throw new IOException("a check sum in it is wrong");
        }
        return type;
    }
}
