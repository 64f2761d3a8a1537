package gradus.examples.drawn.things;

import gradus.examples.drawn.scenes.Subject;
import java.util.List;

/** The things that are drawn which are not cats. */
public final class Things {

    /** Every kind of thing; pictures take turns through them. */
    public static final List<Subject> KINDS = List.of(
            new Aeroplane(),
            new Apple(),
            new Ball(),
            new Balloon(),
            new Bird(),
            new Boat(),
            new Books(),
            new Butterfly(),
            new Cactus(),
            new Cake(),
            new Car(),
            new Chair(),
            new Clock(),
            new Dog(),
            new Duck(),
            new Fish(),
            new Flower(),
            new Guitar(),
            new House(),
            new IceCream(),
            new Lamp(),
            new Lighthouse(),
            new Mountains(),
            new Mug(),
            new Mushroom(),
            new Owl(),
            new Pumpkin(),
            new Rabbit(),
            new Snowman(),
            new Teapot(),
            new Teddy(),
            new Train(),
            new Tree(),
            new Umbrella());

    private Things() {}
}
