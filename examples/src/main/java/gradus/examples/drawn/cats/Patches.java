package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;

/** Ginger and black patches, as of a calico or tortoiseshell. */
final class Patches implements Markings {

    private static final Colour BLACK = Colour.rgb(0x3A3432);

    @Override
    public void onHead(Canvas head, Coat coat) {
        int side = coat.dice().sign();
        head.fill(patch(6 * side, -5, 6.5, coat.dice()), coat.dark());
        head.fill(patch(-7 * side, -6, 5.5, coat.dice().split()), BLACK);
        head.fill(Outline.ellipse(0, 6.5, 5, 4.6), coat.pale());
    }

    @Override
    public void onBody(Canvas body, Outline shape, double chest, Coat coat) {
        Dice dice = coat.dice();
        for (int i = 0; i < 6; i++) {
            double x = dice.between(shape.left(), shape.right());
            double y = dice.between(shape.top(), shape.bottom());
            body.fill(patch(x, y, dice.between(5, 9), dice), (i % 2 == 0 ? coat.dark() : BLACK).opacity(0.9));
        }
    }

    private static Outline patch(double x, double y, double size, Dice dice) {
        double[] points = new double[12];
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI * i / 3;
            double radius = size * dice.between(0.7, 1.15);
            points[2 * i] = x + radius * StrictMath.cos(angle);
            points[2 * i + 1] = y + radius * StrictMath.sin(angle);
        }
        return Outline.smooth(points);
    }
}
