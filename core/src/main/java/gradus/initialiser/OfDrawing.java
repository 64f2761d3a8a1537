package gradus.initialiser;

import java.util.random.RandomGenerator;

/** An initialiser made of a function. */
record OfDrawing(String name, Drawing drawing) implements Initialiser {

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return drawing.draw(units, inputs, random);
    }
}
