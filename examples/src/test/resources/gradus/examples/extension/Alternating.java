package com.example;

import gradus.initialiser.Initialiser;
import gradus.initialiser.Initialisers;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Weights of a hundredth, above and below 0 in turn. */
public final class Alternating implements Initialiser {

    @Override
    public String name() {
        return "alternating";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        double[] weights = new double[units * inputs];
        Arrays.setAll(weights, i -> i % 2 == 0 ? 0.01 : -0.01);
        return weights;
    }

    /** Draws a few. */
    public static void main(String[] args) {
        double[] drawn = Initialisers.named("alternating").draw(1, 3, RandomGenerator.getDefault());
        System.out.println(Arrays.toString(drawn));
    }
}
