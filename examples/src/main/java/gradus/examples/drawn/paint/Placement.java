package gradus.examples.drawn.paint;

/**
 * Where a canvas lies on the pixels: x′ = a·x + b·y + c and y′ = d·x + e·y + f.
 *
 * @param a width across for each unit to the right
 * @param b width across for each unit down
 * @param c where the origin is across
 * @param d height down for each unit to the right
 * @param e height down for each unit down
 * @param f where the origin is down
 */
record Placement(double a, double b, double c, double d, double e, double f) {

    /** Returns where a point lies across. */
    double x(double x, double y) {
        return a * x + b * y + c;
    }

    /** Returns where a point lies down. */
    double y(double x, double y) {
        return d * x + e * y + f;
    }

    /** Returns the placement of a canvas that another placement puts on this one. */
    Placement of(Placement inner) {
        return new Placement(
                a * inner.a + b * inner.d,
                a * inner.b + b * inner.e,
                x(inner.c, inner.f),
                d * inner.a + e * inner.d,
                d * inner.b + e * inner.e,
                y(inner.c, inner.f));
    }

    /** Returns the placement that undoes this one. */
    Placement inverse() {
        double area = a * e - b * d;
        return new Placement(e / area, -b / area, (b * f - c * e) / area, -d / area, a / area, (c * d - a * f) / area);
    }
}
