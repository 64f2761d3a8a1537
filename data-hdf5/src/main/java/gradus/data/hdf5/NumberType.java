package gradus.data.hdf5;

import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.EnumDataType;
import io.jhdf.object.datatype.FixedPoint;
import io.jhdf.object.datatype.FloatingPoint;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How numbers are stored: integers of 1, 2, 4 or 8 bytes, signed or not, or IEEE 754 numbers of 2, 4 or 8 bytes, in
 * either byte order.
 */
record NumberType(boolean floating, boolean signed, int size, ByteOrder order) {

    /** Returns the number type a stored type amounts to (an enumeration is its integers), or empty if it is none. */
    static Optional<NumberType> of(DataType type) {
        if (type instanceof EnumDataType enumeration) {
            return of(enumeration.getBaseType());
        }
        if (type instanceof FixedPoint integer && isPlain(integer)) {
            return Optional.of(new NumberType(false, integer.isSigned(), integer.getSize(), integer.getByteOrder()));
        }
        if (type instanceof FloatingPoint real && isIeee(real)) {
            return Optional.of(new NumberType(true, true, real.getSize(), real.getByteOrder()));
        }
        return Optional.empty();
    }

    private static boolean isPlain(FixedPoint type) {
        int size = type.getSize();
        return (size == 1 || size == 2 || size == 4 || size == 8)
                && type.getBitOffset() == 0
                && type.getBitPrecision() == 8 * size;
    }

    private static boolean isIeee(FloatingPoint type) {
        return switch (type.getSize()) {
            case 2 -> hasFields(type, 5, 10, 15);
            case 4 -> hasFields(type, 8, 23, 127);
            case 8 -> hasFields(type, 11, 52, 1023);
            default -> false;
        };
    }

    private static boolean hasFields(FloatingPoint type, int exponentBits, int mantissaBits, int bias) {
        return type.getBitOffset() == 0
                && type.getBitPrecision() == 8 * type.getSize()
                && type.getSignLocation() == exponentBits + mantissaBits
                && type.getExponentLocation() == mantissaBits
                && type.getExponentSize() == exponentBits
                && type.getMantissaLocation() == 0
                && type.getMantissaSize() == mantissaBits
                && type.getExponentBias() == bias;
    }

    /** Returns the name NumPy has for it: uint8, int64, float32. */
    String text() {
        return (floating ? "float" : signed ? "int" : "uint") + 8 * size;
    }

    /**
     * Returns element {@code i} of an integer type.
     *
     * <p>Unsigned 64-bit integers above the largest {@code long} come out negative, as they do in Java.
     */
    long integerAt(ByteBuffer bytes, int i) {
        ByteBuffer ordered = bytes.order(order);
        int at = i * size;
        return switch (size) {
            case 1 -> signed ? ordered.get(at) : Byte.toUnsignedLong(ordered.get(at));
            case 2 -> signed ? ordered.getShort(at) : Short.toUnsignedLong(ordered.getShort(at));
            case 4 -> signed ? ordered.getInt(at) : Integer.toUnsignedLong(ordered.getInt(at));
            default -> ordered.getLong(at);
        };
    }

    /** Returns element {@code i} of a floating type. */
    double realAt(ByteBuffer bytes, int i) {
        ByteBuffer ordered = bytes.order(order);
        int at = i * size;
        return switch (size) {
            case 2 -> half(ordered.getShort(at));
            case 4 -> ordered.getFloat(at);
            default -> ordered.getDouble(at);
        };
    }

    /** Returns element {@code i} in digits. */
    String textAt(ByteBuffer bytes, int i) {
        if (floating) {
            double value = realAt(bytes, i);
            return size == 8 ? Double.toString(value) : Float.toString((float) value);
        }
        long value = integerAt(bytes, i);
        return signed ? Long.toString(value) : Long.toUnsignedString(value);
    }

    /** The value of 16 bits: a sign, 5 bits of exponent with bias 15, 10 bits of fraction (IEEE 754-2019, 3.4). */
    private static double half(short bits) {
        double sign = bits < 0 ? -1 : 1;
        int exponent = (bits >> 10) & 0x1f;
        int fraction = bits & 0x3ff;
        if (exponent == 0x1f) {
            return fraction == 0 ? sign * Double.POSITIVE_INFINITY : Double.NaN;
        }
        return exponent == 0
                ? sign * Math.scalb((double) fraction, -24)
                : sign * Math.scalb(1 + fraction / 1024.0, exponent - 15);
    }
}
