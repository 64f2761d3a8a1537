package gradus.examples.drawn.cats;

import gradus.examples.drawn.scenes.Subject;
import java.util.List;

/** The poses that cats are drawn in. */
public final class Cats {

    /** Every pose; pictures take turns through them. */
    public static final List<Subject> POSES = List.of(
            new CloseUpCat(),
            new SittingCat(),
            new LoafCat(),
            new CloseUpCat(),
            new WalkingCat(),
            new SideSittingCat(),
            new SleepingCat(),
            new CloseUpCat(),
            new BoxCat(),
            new FrontLoafCat(),
            new CatFromBehind(),
            new LoungingCat());

    private Cats() {}
}
