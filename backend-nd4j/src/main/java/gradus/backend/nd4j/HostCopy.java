package gradus.backend.nd4j;

import gradus.tensor.Shape;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

/** Copies between Java arrays and native memory of either precision. */
final class HostCopy {

    private HostCopy() {}

    static void requireSize(Shape shape, int size) {
        if (shape.size() != size) {
            throw new IllegalArgumentException(
                    "copy: a tensor of " + shape + " has " + shape.size() + " values, the array has " + size);
        }
    }

    /** Java addresses native memory through buffers, and a buffer holds fewer than 2³¹ bytes. */
    static void requireAddressable(Shape shape, int bytesEach) {
        long bytes = (long) shape.size() * bytesEach;
        if (bytes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("zeros: expected a tensor of less than 2 GiB, received " + shape
                    + " with " + bytes + " bytes; split it, or take another backend");
        }
    }

    static void copy(double[] from, DoubleBuffer to) {
        to.put(0, from, 0, from.length);
    }

    static void copy(double[] from, FloatBuffer to) {
        for (int i = 0; i < from.length; i++) {
            to.put(i, (float) from[i]);
        }
    }

    static void copy(DoubleBuffer from, double[] to) {
        from.get(0, to, 0, to.length);
    }

    static void copy(FloatBuffer from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from.get(i);
        }
    }
}
