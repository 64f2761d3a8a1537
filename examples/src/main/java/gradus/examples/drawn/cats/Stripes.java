package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;

/** The markings of a tabby: an M on the forehead, bars on the cheeks, flanks, legs and tail. */
final class Stripes implements Markings {

    @Override
    public void onHead(Canvas head, Coat coat) {
        head.fill(Outline.stroke(1.5, 0.5, 0, -10, 0, -3.6), coat.dark());
        for (int side = -1; side <= 1; side += 2) {
            Canvas half = head.stretched(side, 1);
            half.fill(Outline.stroke(1.5, 0.4, 2.6, -10, 2.3, -6, 3.2, -3.6), coat.dark());
            half.fill(Outline.stroke(1.3, 0.4, 5.6, -9, 5, -6, 6.2, -3.6), coat.dark());
            half.fill(Outline.stroke(1.3, 0.4, 11, 0.2, 8.5, 0.8, 6.8, 0.2), coat.dark());
            half.fill(Outline.stroke(1.3, 0.4, 11, 3.6, 8.5, 3.6, 6.2, 2.6), coat.dark());
        }
    }

    @Override
    public void onBody(Canvas body, Outline shape, double chest, Coat coat) {
        Dice dice = coat.dice();
        Colour stripe = coat.dark().opacity(0.85);
        double height = shape.bottom() - shape.top();
        for (double x = shape.left() + 2; x < shape.right(); x += dice.between(5, 6.5)) {
            double length = height * dice.between(0.35, 0.6);
            double bend = dice.around(0, 2);
            Canvas flank = body.placed(x, shape.top(), 1);
            flank.fill(Outline.stroke(2.8, 0.6, 0, -1, bend, length / 2, -1, length), stripe);
        }
    }

    @Override
    public void onLimb(Canvas limb, Outline shape, Coat coat) {
        Colour stripe = coat.dark().opacity(0.55);
        boolean upright = shape.bottom() - shape.top() > shape.right() - shape.left();
        if (upright) {
            for (double y = shape.top() + 4; y < shape.bottom() - 4; y += 5) {
                limb.fill(Outline.box(shape.left() - 1, y, shape.right() + 1, y + 1.5), stripe);
            }
        } else {
            for (double x = shape.left() + 3; x < shape.right(); x += 5) {
                limb.fill(Outline.box(x, shape.top() - 1, x + 1.5, shape.bottom() + 1), stripe);
            }
        }
    }
}
