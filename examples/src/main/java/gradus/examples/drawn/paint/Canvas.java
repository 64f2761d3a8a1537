package gradus.examples.drawn.paint;

import java.util.Arrays;

/**
 * What is drawn on: a square from −50 to 50 both ways, its origin in the middle, x to the right and y down.
 *
 * <p>A canvas can be {@link #placed}, {@link #turned}, {@link #mirrored} or {@link #within} an outline: each returns
 * another canvas that draws on the same picture in its own coordinates.
 */
public final class Canvas {

    /** Pixels along each side of the picture while it is drawn: {@value}. */
    static final int SIDE = 128;

    private static final double EXTENT = 100;

    /** Coverage below this would not change a pixel. */
    private static final float INVISIBLE = 1f / 512;

    /** Width of the line that sets a shape off from what is behind. */
    private static final double CONTOUR = 0.8;

    /** Colours less bright than this get a light contour. */
    private static final double DARK = 0.25;

    private final Picture picture;
    private final Placement placement;
    private final float[] mask;

    private Canvas(Picture picture, Placement placement, float[] mask) {
        this.picture = picture;
        this.placement = placement;
        this.mask = mask;
    }

    /** Returns an empty canvas for a new picture. */
    public static Canvas blank() {
        double unit = SIDE / EXTENT;
        float[] everywhere = new float[SIDE * SIDE];
        Arrays.fill(everywhere, 1);
        return new Canvas(new Picture(), new Placement(unit, 0, SIDE / 2.0, 0, unit, SIDE / 2.0), everywhere);
    }

    /** Returns the canvas whose origin is at (x, y) of this one, and whose units are {@code scale} times as large. */
    public Canvas placed(double x, double y, double scale) {
        return on(new Placement(scale, 0, x, 0, scale, y));
    }

    /** Returns the canvas turned clockwise about the origin by an angle in radians. */
    public Canvas turned(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return on(new Placement(cos, -sin, 0, sin, cos, 0));
    }

    /** Returns the canvas with its units stretched by a factor across and another down. */
    public Canvas stretched(double across, double down) {
        return on(new Placement(across, 0, 0, 0, down, 0));
    }

    /** Returns the canvas with left and right exchanged. */
    public Canvas mirrored() {
        return stretched(-1, 1);
    }

    private Canvas on(Placement inner) {
        return new Canvas(picture, placement.of(inner), mask);
    }

    /** Returns the canvas that takes paint only inside an outline. */
    public Canvas within(Outline outline) {
        Coverage coverage = picture.coverage;
        coverage.measure(outline, placement);
        float[] inside = new float[SIDE * SIDE];
        for (int row = coverage.top(); row < coverage.bottom(); row++) {
            for (int column = coverage.left(); column < coverage.right(); column++) {
                int i = row * SIDE + column;
                inside[i] = mask[i] * coverage.at(row, column);
            }
        }
        return new Canvas(picture, placement, inside);
    }

    /** Fills an outline with one colour. */
    public void fill(Outline outline, Colour colour) {
        fill(outline, Paint.plain(colour));
    }

    /** Fills an outline so that it looks round, lit from the upper left. */
    public void fillRound(Outline outline, Colour colour) {
        fill(outline, Paint.round(colour, outline));
    }

    /** Fills an outline so that it looks round, with a line about it that sets it off from what is behind. */
    public void fillSolid(Outline outline, Colour colour) {
        contour(outline, colour);
        fillRound(outline, colour);
    }

    /** Draws the line about an outline that sets a shape of some colour off from what is behind. */
    public void contour(Outline outline, Colour colour) {
        Colour line = colour.brightness() < DARK ? colour.lighter(0.3) : colour.darker(0.6);
        fill(outline.grown(CONTOUR), line.opacity(0.7));
    }

    /** Fills an outline with a paint. */
    public void fill(Outline outline, Paint paint) {
        Coverage coverage = picture.coverage;
        coverage.measure(outline, placement);
        Placement back = placement.inverse();
        for (int row = coverage.top(); row < coverage.bottom(); row++) {
            fillRow(row, paint, back);
        }
    }

    private void fillRow(int row, Paint paint, Placement back) {
        Coverage coverage = picture.coverage;
        for (int column = coverage.left(); column < coverage.right(); column++) {
            float share = coverage.at(row, column) * mask[row * SIDE + column];
            if (share > INVISIBLE) {
                int argb = paint.at(back.x(column + 0.5, row + 0.5), back.y(column + 0.5, row + 0.5));
                picture.blend(row * SIDE + column, argb, share);
            }
        }
    }

    /** Fills the whole canvas with a paint. */
    public void cover(Paint paint) {
        fill(Outline.box(-200, -200, 200, 200), paint);
    }

    /** Draws the soft shadow of something that stands at (x, y). */
    public void shadow(double x, double y, double halfWidth, double halfHeight, double darkness) {
        Canvas flat = placed(x, y, 1).stretched(halfWidth, halfHeight);
        Colour shade = Colour.rgb(0x0A0806);
        flat.fill(Outline.circle(0, 0, 1), Paint.radial(0, 0, 1, shade.opacity(darkness), shade.opacity(0)));
    }

    /** Returns what has been drawn. */
    Picture picture() {
        return picture;
    }
}
