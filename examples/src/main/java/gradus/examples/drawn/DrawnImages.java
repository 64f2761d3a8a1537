package gradus.examples.drawn;

import gradus.data.LabelledImages;
import gradus.examples.drawn.cats.Cats;
import gradus.examples.drawn.paint.Camera;
import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.scenes.Subject;
import gradus.examples.drawn.things.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The built-in data of the cat classifier: as many pictures as the article has photographs, as large, and in the same
 * proportions, but drawn by the program.
 *
 * <p>Every picture is drawn from its own seeded dice, so equal seeds give equal bytes on every machine. The training
 * and the test pictures of one seed have nothing in common but their kinds.
 */
public final class DrawnImages {

    /** The seed of the data that the command uses unless told otherwise: {@value}. */
    public static final long DEFAULT_SEED = 209;

    private static final List<String> CLASS_NAMES = List.of("non-cat", "cat");
    private static final int NON_CAT = 0;
    private static final int CAT = 1;

    /** Sets the dice of the test pictures apart from those of the training pictures. */
    private static final long TEST_STREAM = 0x7E57_7E57_7E57_7E57L;

    /** A picture yet to be drawn. */
    private record Commission(Subject subject, int label, Dice dice) {}

    private DrawnImages() {}

    /** Returns 209 images of 64 × 64 in RGB, 72 of them cats, in random order; label 1 is "cat", 0 is "non-cat". */
    public static LabelledImages training(long seed) {
        return drawn(72, 137, new Dice(seed));
    }

    /** Returns 50 images of 64 × 64 in RGB, 33 of them cats, in random order; label 1 is "cat", 0 is "non-cat". */
    public static LabelledImages test(long seed) {
        return drawn(33, 17, new Dice(seed ^ TEST_STREAM));
    }

    private static LabelledImages drawn(int cats, int things, Dice dice) {
        List<Commission> commissions = new ArrayList<>(turns(Cats.POSES, cats, CAT, dice));
        commissions.addAll(turns(Things.KINDS, things, NON_CAT, dice));
        return album(dice.shuffled(commissions));
    }

    private static List<Commission> turns(List<Subject> subjects, int count, int label, Dice dice) {
        List<Subject> order = dice.shuffled(subjects);
        List<Commission> commissions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commissions.add(new Commission(order.get(i % order.size()), label, dice.split()));
        }
        return commissions;
    }

    private static LabelledImages album(List<Commission> commissions) {
        int size = Camera.SIDE * Camera.SIDE * Camera.CHANNELS;
        byte[] pixels = new byte[commissions.size() * size];
        // Each picture has dice of its own, so it does not matter which thread draws it, or when.
        IntStream.range(0, commissions.size())
                .parallel()
                .forEach(i -> System.arraycopy(photograph(commissions.get(i)), 0, pixels, i * size, size));
        int[] labels = commissions.stream().mapToInt(Commission::label).toArray();
        return new LabelledImages(
                Camera.SIDE, Camera.SIDE, Camera.CHANNELS, k -> (pixels[k] & 0xFF) / 255.0, labels, CLASS_NAMES);
    }

    private static byte[] photograph(Commission commission) {
        Dice dice = commission.dice();
        Subject subject = commission.subject();
        Canvas canvas = Canvas.blank();
        subject.backdrop(dice).draw(canvas, dice);
        Canvas stage = canvas.placed(dice.around(0, 7), dice.around(0, 5), dice.between(0.82, 1.1));
        Canvas tilted = stage.turned(dice.around(0, 0.06));
        subject.draw(dice.chance(0.5) ? tilted : tilted.mirrored(), dice);
        return new Camera(dice).photograph(canvas);
    }
}
