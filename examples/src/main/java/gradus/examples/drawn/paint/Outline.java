package gradus.examples.drawn.paint;

/** The edge of a shape: a closed polygon, fine enough to pass for a curve where it stands for one. */
public final class Outline {

    private static final int CIRCLE_POINTS = 48;
    private static final double[] CIRCLE = circlePoints();

    private final double[] points;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    Outline(double[] points) {
        this.points = points;
        double[] box = {points[0], points[1], points[0], points[1]};
        for (int i = 0; i < points.length; i += 2) {
            box[0] = Math.min(box[0], points[i]);
            box[1] = Math.min(box[1], points[i + 1]);
            box[2] = Math.max(box[2], points[i]);
            box[3] = Math.max(box[3], points[i + 1]);
        }
        left = box[0];
        top = box[1];
        right = box[2];
        bottom = box[3];
    }

    private static double[] circlePoints() {
        double[] points = new double[2 * CIRCLE_POINTS];
        for (int i = 0; i < CIRCLE_POINTS; i++) {
            double angle = 2 * Math.PI * i / CIRCLE_POINTS;
            points[2 * i] = StrictMath.cos(angle);
            points[2 * i + 1] = StrictMath.sin(angle);
        }
        return points;
    }

    /** Returns the circle about a centre. */
    public static Outline circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    /** Returns the ellipse about a centre, with its half-width and half-height. */
    public static Outline ellipse(double x, double y, double halfWidth, double halfHeight) {
        double[] points = new double[CIRCLE.length];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = x + halfWidth * CIRCLE[i];
            points[i + 1] = y + halfHeight * CIRCLE[i + 1];
        }
        return new Outline(points);
    }

    /** Returns the rectangle between two sides, a top and a bottom. */
    public static Outline box(double left, double top, double right, double bottom) {
        return polygon(left, top, right, top, right, bottom, left, bottom);
    }

    /** Returns the rectangle between two sides, a top and a bottom, its corners rounded to a radius. */
    public static Outline roundedBox(double left, double top, double right, double bottom, double radius) {
        double[] points = new double[CIRCLE.length];
        for (int i = 0; i < points.length; i += 2) {
            double centreX = CIRCLE[i] > 0 ? right - radius : left + radius;
            double centreY = CIRCLE[i + 1] > 0 ? bottom - radius : top + radius;
            points[i] = centreX + radius * CIRCLE[i];
            points[i + 1] = centreY + radius * CIRCLE[i + 1];
        }
        return new Outline(points);
    }

    /** Returns the straight-edged shape with these corners, given as x, y, x, y... */
    public static Outline polygon(double... corners) {
        return new Outline(corners.clone());
    }

    /** Returns the smooth closed curve through these points, given as x, y, x, y...; a point given twice is a corner. */
    public static Outline smooth(double... through) {
        return new Outline(Curve.closed(through));
    }

    /**
     * Returns the smooth closed curve through these points and their mirror images.
     *
     * @param half points of the right half, from the top to the bottom, given as x, y, x, y...; those on the axis,
     *     where x is 0, are not doubled
     */
    public static Outline symmetric(double... half) {
        return new Outline(Curve.closed(Curve.mirrored(half)));
    }

    /**
     * Returns the stroke of a brush along a smooth curve, round at both ends.
     *
     * @param startWidth width of the stroke where it starts
     * @param endWidth width where it ends
     * @param through points that the middle of the stroke goes through, given as x, y, x, y...
     */
    public static Outline stroke(double startWidth, double endWidth, double... through) {
        return new Outline(Curve.widened(Curve.open(through), startWidth / 2, endWidth / 2));
    }

    /** Returns this outline with every point moved outwards by a distance. */
    public Outline grown(double distance) {
        double outwards = distance * Math.signum(signedArea());
        double[] moved = new double[points.length];
        for (int i = 0; i < size(); i++) {
            int before = Math.floorMod(i - 1, size());
            int after = (i + 1) % size();
            double dx = x(after) - x(before);
            double dy = y(after) - y(before);
            double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
            moved[2 * i] = x(i) + outwards * dy / length;
            moved[2 * i + 1] = y(i) - outwards * dx / length;
        }
        return new Outline(moved);
    }

    private double signedArea() {
        double twice = 0;
        for (int i = 0; i < size(); i++) {
            int after = (i + 1) % size();
            twice += x(i) * y(after) - x(after) * y(i);
        }
        return twice / 2;
    }

    /** Returns where the shape begins on the left. */
    public double left() {
        return left;
    }

    /** Returns where the shape begins at the top. */
    public double top() {
        return top;
    }

    /** Returns where the shape ends on the right. */
    public double right() {
        return right;
    }

    /** Returns where the shape ends at the bottom. */
    public double bottom() {
        return bottom;
    }

    /** Returns the number of corners. */
    int size() {
        return points.length / 2;
    }

    /** Returns how far right a corner is. */
    double x(int corner) {
        return points[2 * corner];
    }

    /** Returns how far down a corner is. */
    double y(int corner) {
        return points[2 * corner + 1];
    }
}
