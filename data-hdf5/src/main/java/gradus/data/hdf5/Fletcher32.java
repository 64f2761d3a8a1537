package gradus.data.hdf5;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The checksum HDF5 can append to each chunk: two running sums modulo 65,535 over big-endian 16-bit words (J. G.
 * Fletcher, "An Arithmetic Checksum for Serial Transmissions", IEEE Transactions on Communications 30, 1982).
 */
final class Fletcher32 {

    private static final int MODULUS = 0xffff;

    private Fletcher32() {}

    /** Returns the checksum of the first bytes of an array; an odd last byte counts as the high one of its word. */
    static int of(byte[] bytes, int length) {
        int sum = 0;
        int sumOfSums = 0;
        for (int i = 0; i < length; i += 2) {
            int low = i + 1 < length ? bytes[i + 1] & 0xff : 0;
            sum = reduce(sum + (((bytes[i] & 0xff) << 8) | low));
            sumOfSums = reduce(sumOfSums + sum);
        }
        return (sumOfSums << 16) | sum;
    }

    /** The remainder as HDF5 writes it: a sum that is a multiple of the modulus becomes the modulus, not 0. */
    private static int reduce(int sum) {
        return sum > MODULUS ? sum - MODULUS : sum;
    }

    /** Returns the checksum stored at a place, little-endian. */
    static int stored(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }
}
