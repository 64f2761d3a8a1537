package gradus.examples.drawn.paint;

import java.util.Arrays;

/** Smooth curves through given points (Catmull–Rom splines), as polygons; points are given as x, y, x, y... */
final class Curve {

    private static final int STEPS = 8;
    private static final int CAP_STEPS = 5;

    private Curve() {}

    /** Returns points of the curve that ends where it starts; a knot given twice is a corner. */
    static double[] closed(double[] knots) {
        int count = knots.length / 2;
        double[] points = new double[2 * count * STEPS];
        int segments = 0;
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            if (knots[2 * i] != knots[2 * next] || knots[2 * i + 1] != knots[2 * next + 1]) {
                segment(points, segments, knots, Math.floorMod(i - 1, count), i, next, (i + 2) % count);
                segments++;
            }
        }
        return Arrays.copyOf(points, 2 * segments * STEPS);
    }

    /** Returns points of the curve from the first knot to the last, both included. */
    static double[] open(double[] knots) {
        int last = knots.length / 2 - 1;
        double[] points = new double[2 * (last * STEPS + 1)];
        for (int i = 0; i < last; i++) {
            segment(points, i, knots, Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2));
        }
        points[points.length - 2] = knots[2 * last];
        points[points.length - 1] = knots[2 * last + 1];
        return points;
    }

    private static void segment(double[] points, int segment, double[] knots, int a, int b, int c, int d) {
        for (int step = 0; step < STEPS; step++) {
            int at = 2 * (segment * STEPS + step);
            double t = (double) step / STEPS;
            points[at] = between(knots[2 * a], knots[2 * b], knots[2 * c], knots[2 * d], t);
            points[at + 1] = between(knots[2 * a + 1], knots[2 * b + 1], knots[2 * c + 1], knots[2 * d + 1], t);
        }
    }

    private static double between(double a, double b, double c, double d, double t) {
        double linear = (c - a) * t;
        double square = (2 * a - 5 * b + 4 * c - d) * t * t;
        double cube = (3 * b - a - 3 * c + d) * t * t * t;
        return b + 0.5 * (linear + square + cube);
    }

    /** Returns the points followed by their mirror images in the reverse order; points on the axis are not doubled. */
    static double[] mirrored(double[] half) {
        double[] points = Arrays.copyOf(half, 2 * half.length);
        int size = half.length;
        for (int i = half.length - 2; i >= 0; i -= 2) {
            if (half[i] != 0) {
                points[size++] = -half[i];
                points[size++] = half[i + 1];
            }
        }
        return Arrays.copyOf(points, size);
    }

    /** Returns the outline of a line drawn with a round brush whose radius changes from one end to the other. */
    static double[] widened(double[] line, double startRadius, double endRadius) {
        int count = line.length / 2;
        double[] outline = new double[2 * (2 * count + 2 * (CAP_STEPS - 1))];
        int size = 0;
        for (int side = 1; side >= -1; side -= 2) {
            for (int k = 0; k < count; k++) {
                int i = side > 0 ? k : count - 1 - k;
                double radius = startRadius + (endRadius - startRadius) * i / (count - 1);
                size = beside(outline, size, line, i, side * radius, 0);
            }
            int end = side > 0 ? count - 1 : 0;
            for (int step = 1; step < CAP_STEPS; step++) {
                double angle = Math.PI * step / CAP_STEPS;
                size = beside(outline, size, line, end, side * (side > 0 ? endRadius : startRadius), angle);
            }
        }
        return outline;
    }

    /** Adds the point at a distance from the line, at a right angle to it but for a turn towards its direction. */
    private static int beside(double[] outline, int size, double[] line, int i, double distance, double turn) {
        int before = 2 * Math.max(0, i - 1);
        int after = 2 * Math.min(line.length / 2 - 1, i + 1);
        double dx = line[after] - line[before];
        double dy = line[after + 1] - line[before + 1];
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double cos = distance * StrictMath.cos(turn) / length;
        double sin = distance * StrictMath.sin(turn) / length;
        outline[size] = line[2 * i] + dy * cos + dx * sin;
        outline[size + 1] = line[2 * i + 1] - dx * cos + dy * sin;
        return size + 2;
    }
}
