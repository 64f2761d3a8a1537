package gradus.examples.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.drawn.cats.Cats;
import gradus.examples.drawn.paint.Camera;
import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.scenes.Subject;
import gradus.examples.drawn.things.Things;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectsTest {

    private static final int VALUES = Camera.SIDE * Camera.SIDE * Camera.CHANNELS;

    static List<Subject> subjects() {
        return Stream.concat(Cats.POSES.stream().distinct(), Things.KINDS.stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void subject_fillsMuchOfThePictureButNotAll(Subject subject) {
        for (int seed = 0; seed < 8; seed++) {
            assertThat(shareDrawn(subject, seed)).as("seed %d", seed).isBetween(0.06, 0.95);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void subject_otherDice_looksOtherwise(Subject subject) {
        assertThat(photograph(subject, 1)).isNotEqualTo(photograph(subject, 2));
    }

    @Test
    void kinds_noTwoOfOneClass() {
        assertThat(Things.KINDS.stream().map(Object::getClass)).doesNotHaveDuplicates();
    }

    private static double shareDrawn(Subject subject, long seed) {
        byte[] empty = new Camera(new Dice(0)).photograph(Canvas.blank());
        byte[] drawn = photograph(subject, seed);
        int different = 0;
        for (int k = 0; k < VALUES; k++) {
            if (drawn[k] != empty[k]) {
                different++;
            }
        }
        return (double) different / VALUES;
    }

    private static byte[] photograph(Subject subject, long seed) {
        Canvas canvas = Canvas.blank();
        subject.draw(canvas, new Dice(seed));
        return new Camera(new Dice(0)).photograph(canvas);
    }
}
