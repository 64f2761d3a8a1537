package gradus.backend.ejml;

import gradus.tensor.Shape;

/** Copies between Java arrays of either precision. */
final class HostCopy {

    private HostCopy() {}

    static void requireSize(Shape shape, int size) {
        if (shape.size() != size) {
            throw new IllegalArgumentException(
                    "copy: a tensor of " + shape + " has " + shape.size() + " values, the array has " + size);
        }
    }

    static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    static void copy(double[] from, float[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] = (float) from[i];
        }
    }

    static void copy(float[] from, double[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] = from[i];
        }
    }
}
