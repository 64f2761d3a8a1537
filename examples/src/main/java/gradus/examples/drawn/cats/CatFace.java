package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/**
 * Eyes, muzzle, nose, mouth and whiskers, in the units of {@link CatHead}.
 *
 * @param coat the colours of the cat
 * @param asleep whether the eyes are shut
 */
record CatFace(Coat coat, boolean asleep) {

    /** Draws the face about the origin. */
    void draw(Canvas head, Dice dice) {
        double pupil = dice.between(0.55, 1.35);
        double look = dice.around(0, 0.45);
        for (int side = -1; side <= 1; side += 2) {
            Canvas socket = head.placed(4.3 * side, -0.6, 1);
            if (asleep) {
                shutEye(socket);
            } else {
                openEye(socket.stretched(side, 1).turned(-0.16), look * side, pupil);
            }
        }
        muzzle(head);
        whiskers(head, dice);
        whiskers(head.mirrored(), dice);
    }

    private void openEye(Canvas socket, double look, double pupil) {
        socket.fill(almond(2.95, 2.5), Colour.BLACK.opacity(0.85));
        Outline lids = almond(2.45, 2);
        socket.fill(
                lids,
                Paint.downwards(-2, coat.eyes().darker(0.25), 2, coat.eyes().lighter(0.35)));
        Canvas iris = socket.within(lids);
        iris.fill(Outline.ellipse(look, 0, pupil, 1.9), Colour.BLACK);
        iris.fill(Outline.circle(look - 0.75, -0.75, 0.62), Colour.WHITE);
        iris.fill(Outline.circle(look + 0.6, 0.8, 0.3), Colour.WHITE.opacity(0.6));
    }

    private static Outline almond(double width, double height) {
        double top = -0.9 * height;
        double bottom = 0.9 * height;
        return Outline.smooth(
                -width,
                0.3,
                -0.5 * width,
                top,
                0.3 * width,
                top,
                width,
                -0.2,
                0.5 * width,
                bottom,
                -0.4 * width,
                bottom);
    }

    private void shutEye(Canvas socket) {
        Colour line = lineOn(coat.fur());
        socket.fill(Outline.stroke(0.9, 0.9, -2.4, -0.2, -1, 1, 0.6, 1, 2.4, -0.2), line);
    }

    private void muzzle(Canvas head) {
        Colour pale = coat.pale();
        for (int side = -1; side <= 1; side += 2) {
            head.fillRound(Outline.ellipse(2.1 * side, 5.4, 2.9, 2.3), pale);
        }
        Colour line = lineOn(pale);
        head.fill(Outline.stroke(0.5, 0.5, 0, 4.2, 0, 5.8), line);
        for (int side = -1; side <= 1; side += 2) {
            head.fill(Outline.stroke(0.6, 0.4, 0, 5.7, 1.1 * side, 6.6, 2.4 * side, 6.3), line);
        }
        head.fill(Outline.smooth(-1.7, 2.9, -1.7, 2.9, 0, 2.6, 1.7, 2.9, 1.7, 2.9, 0.5, 4.4, -0.5, 4.4), coat.nose());
        head.fill(Outline.ellipse(-0.3, 3.1, 0.7, 0.25), Colour.WHITE.opacity(0.5));
    }

    private void whiskers(Canvas side, Dice dice) {
        Colour hair = coat.fur().brightness() > 0.75 ? Colour.rgb(0x6A625C) : Colour.WHITE;
        for (int i = 0; i < 3; i++) {
            double end = 1.6 + 2.6 * i + dice.around(0, 0.6);
            side.fill(
                    Outline.stroke(0.42, 0.22, 3, 4.7 + 0.5 * i, 8, 3.6 + 1.3 * i, 14.5, end + 1), hair.opacity(0.85));
        }
    }

    private static Colour lineOn(Colour fur) {
        return fur.brightness() < 0.3 ? fur.lighter(0.45) : fur.darker(0.75);
    }
}
