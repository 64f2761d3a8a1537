package gradus.optimiser;

/** Checks of the numbers that optimisers are made with. */
final class Hyperparameter {

    private Hyperparameter() {}

    static void learningRate(String optimiser, double received) {
        if (!(received > 0 && received < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    optimiser + ": expected a finite learning rate above 0, received " + received);
        }
    }
}
