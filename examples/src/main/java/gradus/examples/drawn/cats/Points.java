package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** The dark mask of a Siamese; its dark ears, paws and tail are in the colours of the coat. */
final class Points implements Markings {

    @Override
    public void onHead(Canvas head, Coat coat) {
        Colour mask = coat.dark();
        head.fill(Outline.circle(0, 3.2, 9), Paint.radial(0, 3.6, 9, mask, mask.opacity(0)));
        head.fill(Outline.ellipse(0, 3, 5.4, 5.2), mask.opacity(0.75));
    }
}
