package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Outline;

/** White on the muzzle, up between the eyes, and down the chest. */
final class Bib implements Markings {

    @Override
    public void onHead(Canvas head, Coat coat) {
        double blaze = coat.dice().between(-9, -1);
        head.fill(Outline.symmetric(0, blaze, 1.2, -1, 4.6, 3, 7, 7, 3, 11, 0, 12), coat.pale());
    }

    @Override
    public void onBody(Canvas body, Outline shape, Coat coat) {
        double middle = (shape.left() + shape.right()) / 2;
        double height = shape.bottom() - shape.top();
        double half = 0.24 * Math.min(height, shape.right() - shape.left());
        boolean upright = height > shape.right() - shape.left();
        Canvas white = body.placed(middle, shape.top(), 1);
        if (upright) {
            white.fillRound(Outline.ellipse(0, height * 0.3, half, height * 0.42), coat.pale());
        } else {
            white.fill(Outline.ellipse(0, height, half * 4.5, height * 0.34), coat.pale());
        }
    }
}
