package gradus.data.hdf5;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first block of an HDF5 file: proof that it is one and that it is whole.
 *
 * <p>The signature stands at byte 0, 512, 1024, 2048 and so on (a user block may precede it). Behind it come the version,
 * the widths of addresses, and four addresses of which the third in all known versions, 0 to 3, is the end of the file
 * (HDF5 File Format Specification 3.0, section II.A).
 */
final class Superblock {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    private static final int FIRST_USER_BLOCK = 512;
    private static final int LAST_KNOWN_VERSION = 3;
    private static final int SHOWN_BYTES = 24;

    private Superblock() {}

    /** Returns the eight bytes every HDF5 file begins with. */
    static byte[] signatureBytes() {
        return SIGNATURE.clone();
    }

    /** Refuses bytes that are no HDF5 file or fewer than the superblock says there are. */
    static void check(Path file, byte[] bytes) {
        int start = signature(bytes);
        if (start < 0) {
            throw new Hdf5DataException(
                    file,
                    "is not an HDF5 file: " + impression(bytes) + "; check that it is the right "
                            + "file and download or copy it again");
        }
        requireWhole(file, bytes, endOfFile(file, bytes, start));
    }

    private static int signature(byte[] bytes) {
        for (long at = 0; at + SIGNATURE.length <= bytes.length; at = at == 0 ? FIRST_USER_BLOCK : 2 * at) {
            int start = (int) at;
            if (Arrays.equals(bytes, start, start + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
                return start;
            }
        }
        return -1;
    }

    private static long endOfFile(Path file, byte[] bytes, int start) {
        int version = byteAt(file, bytes, start + 8);
        if (version > LAST_KNOWN_VERSION) {
            throw new Hdf5DataException(
                    file,
                    "superblock version " + version + " is not known, expected 0 to " + LAST_KNOWN_VERSION
                            + "; rewrite the file, for example with h5repack, or copy it again");
        }
        int width = byteAt(file, bytes, start + (version < 2 ? 13 : 9));
        if (width != 2 && width != 4 && width != 8) {
            throw new Hdf5DataException(
                    file, "addresses of " + width + " bytes, expected 2, 4 or 8: the file is damaged; copy it again");
        }
        int addresses = start + (version == 0 ? 24 : version == 1 ? 28 : 12);
        return address(file, bytes, addresses + 2 * width, width);
    }

    private static int byteAt(Path file, byte[] bytes, int at) {
        requireWhole(file, bytes, at + 1L);
        return Byte.toUnsignedInt(bytes[at]);
    }

    private static long address(Path file, byte[] bytes, int at, int width) {
        requireWhole(file, bytes, (long) at + width);
        ByteBuffer buffer = ByteBuffer.wrap(bytes, at, width).order(ByteOrder.LITTLE_ENDIAN);
        return switch (width) {
            case 2 -> Short.toUnsignedLong(buffer.getShort());
            case 4 -> Integer.toUnsignedLong(buffer.getInt());
            default -> buffer.getLong();
        };
    }

    private static void requireWhole(Path file, byte[] bytes, long expected) {
        if (Long.compareUnsigned(expected, bytes.length) > 0) {
            throw new Hdf5DataException(
                    file,
                    "is truncated: expected at least " + Long.toUnsignedString(expected) + " bytes, received "
                            + bytes.length + "; download or copy it again");
        }
    }

    private static String impression(byte[] bytes) {
        if (bytes.length == 0) {
            return "it is empty";
        }
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, SHOWN_BYTES));
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean readable = text.chars().allMatch(c -> (c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t');
        return readable
                ? "it is text that begins with \"" + text.strip() + "\""
                : "its " + bytes.length + " bytes do not hold the HDF5 signature";
    }
}
