package gradus.backend.testkit;

import gradus.activation.Activation;
import gradus.tensor.Backend;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Every number of a small training run, step by step.
 *
 * @param steps for each iteration, before its update: the cost, and each tensor of the network by its name
 */
record TrainingTrace(List<Map<String, double[]>> steps) {

    /** The name of the cost. */
    static final String COST = "cost";

    private static final int[] SIZES = {11, 7, 5, 19};
    private static final int ITERATIONS = 30;
    private static final long SEED = 24; // keeps every z of ReLU clear of 0

    /** Is shown a tensor of a step. */
    interface Visitor {
        void visit(int step, String name);
    }

    /** Trains on a backend. */
    static TrainingTrace on(Backend backend, Activation hidden) {
        List<Map<String, double[]>> steps = new ArrayList<>();
        try (SmallTraining training = new SmallTraining(backend, hidden, SIZES, SEED)) {
            for (int i = 0; i < ITERATIONS; i++) {
                Map<String, double[]> step = new LinkedHashMap<>();
                step.put(COST, new double[] {training.passes()});
                training.visit((name, tensor) -> step.put(name, tensor.toArray()));
                training.update();
                steps.add(step);
            }
        }
        return new TrainingTrace(steps);
    }

    /** Returns whether a name is that of weights or a bias. */
    static boolean isParameter(String name) {
        return name.endsWith(" weights") || name.endsWith(" bias");
    }

    /** Returns whether a name is that of a layer's z or a. */
    static boolean isActivation(String name) {
        return name.endsWith(" z") || name.endsWith(" a");
    }

    /** Shows the tensors of some names in every step, in order. */
    void forEach(Predicate<String> names, Visitor visitor) {
        for (int step = 0; step < steps.size(); step++) {
            for (String name : steps.get(step).keySet()) {
                if (names.test(name)) {
                    visitor.visit(step, name);
                }
            }
        }
    }

    /** Returns the numbers of a tensor at a step. */
    double[] numbers(int step, String name) {
        return Optional.ofNullable(steps.get(step).get(name)).orElseThrow();
    }

    /** Returns the largest distance of any number of a tensor from the same in another run; NaN if there is none. */
    double distance(TrainingTrace other, int step, String name) {
        double[] own = numbers(step, name);
        double[] others = other.numbers(step, name);
        double largest = 0;
        for (int i = 0; i < own.length; i++) {
            largest = Math.max(largest, Math.abs(own[i] - others[i]));
        }
        return largest;
    }
}
