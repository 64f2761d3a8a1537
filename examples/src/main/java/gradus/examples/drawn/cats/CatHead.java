package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;

/**
 * The head of a cat, seen from the front: 10 units from the middle to either cheek.
 *
 * @param coat its colours
 * @param asleep whether the eyes are shut
 */
record CatHead(Coat coat, boolean asleep) {

    /** A head that is awake. */
    CatHead(Coat coat) {
        this(coat, false);
    }

    /** Draws the head about the origin. */
    void draw(Canvas canvas, Dice dice) {
        double width = dice.between(0.94, 1.07);
        Canvas head = canvas.stretched(width, 2 - width);
        for (int side = -1; side <= 1; side += 2) {
            Canvas half = head.stretched(side, 1);
            double lean = dice.between(-0.6, 0.8);
            ear(half, lean);
            insideOfEar(half, lean);
        }
        Outline skull = skull();
        coat.fill(head, skull, coat.fur());
        coat.markings().onHead(head.within(skull), coat);
        new CatFace(coat, asleep).draw(head, dice);
    }

    /** Draws the back of the head about the origin. */
    void drawFromBehind(Canvas head, Dice dice) {
        double lean = dice.between(-0.6, 0.8);
        ear(head, lean);
        ear(head.mirrored(), lean);
        coat.fill(head, skull(), coat.fur());
    }

    private static Outline skull() {
        return Outline.symmetric(0, -8.6, 4.6, -8, 8.4, -4.6, 9.7, 0.4, 10.4, 4.2, 7.2, 7.6, 4, 9.1, 0, 9.6);
    }

    private void ear(Canvas half, double lean) {
        double tip = 8 + lean;
        Outline ear = Outline.smooth(1.6, -7, 5.2, -12, tip, -16, tip, -16, 9.6, -10, 9.6, -2.5, 9.6, -2.5, 5, -4);
        coat.fill(half, ear, coat.tips());
    }

    private void insideOfEar(Canvas half, double lean) {
        double tip = 7.7 + lean;
        half.fillRound(
                Outline.smooth(4, -7.4, 6, -11, tip, -13.8, tip, -13.8, 8.5, -9.5, 8.2, -5, 6, -5),
                coat.nose().mixed(coat.fur(), 0.25));
    }
}
