package gradus.data.hdf5;

import java.nio.ByteBuffer;

/**
 * A type as it is written: its class and its bytes in a datatype message, version 1, little-endian (HDF5 File Format
 * Specification 3.0, section IV.A.2.d).
 */
enum StoredType {
    UINT8(0, 0x00, 1),
    INT64(0, 0x08, 8),
    FLOAT64(1, 0x3f20, 8),
    /** UTF-8, filled up with zeros to the length of the longest. */
    STRING(3, 0x11, 0);

    private static final int VERSION = 1;

    private final int typeClass;
    private final int classBits;
    private final int size;

    StoredType(int typeClass, int classBits, int size) {
        this.typeClass = typeClass;
        this.classBits = classBits;
        this.size = size;
    }

    /** Returns the bytes of an element, 0 for strings, whose length is not the type's to know. */
    int size() {
        return size;
    }

    /** Puts the datatype message of elements of so many bytes. */
    void put(ByteBuffer out, int elementSize) {
        out.putInt((VERSION << 4) | typeClass | (classBits << 8)).putInt(elementSize);
        switch (this) {
            case UINT8, INT64 -> out.putShort((short) 0).putShort((short) (8 * size));
            case FLOAT64 -> putBinary64(out);
            case STRING -> {}
        }
    }

    /** All 64 bits: exponent of 11 at bit 52, fraction of 52 at bit 0, bias 1023. */
    private static void putBinary64(ByteBuffer out) {
        out.putShort((short) 0).putShort((short) 64);
        out.put(new byte[] {52, 11, 0, 52}).putInt(1023);
    }
}
