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
    public void onBody(Canvas body, Outline shape, double chest, Coat coat) {
        double height = shape.bottom() - shape.top();
        double half = 0.22 * (shape.right() - shape.left());
        body.fillRound(Outline.ellipse(chest, shape.top() + 0.45 * height, half, 0.45 * height), coat.pale());
    }

    @Override
    public void onBack(Canvas back, Outline shape, Coat coat) {
        // A bib is on the chest.
    }
}
