package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Dice;
import java.util.List;

/** The backdrops there are. */
public final class Backdrops {

    private static final List<Backdrop> ALL = List.of(
            new Studio(),
            new Blurred(),
            new Room(),
            new Room(),
            new Outdoors(),
            new Outdoors(),
            new Sofa(),
            new Cloth(),
            new WindowSill(),
            new BrickWall());

    private static final List<Backdrop> OPEN = List.of(new Outdoors(), new Outdoors(), new Studio(), new BrickWall());

    private Backdrops() {}

    /** Returns any backdrop. */
    public static Backdrop any(Dice dice) {
        return dice.pick(ALL);
    }

    /** Returns a backdrop for what is too large for a room. */
    public static Backdrop open(Dice dice) {
        return dice.pick(OPEN);
    }

    /** Returns a backdrop that is sky from top to bottom. */
    public static Backdrop sky(Dice dice) {
        return new Sky(dice.chance(0.35));
    }
}
