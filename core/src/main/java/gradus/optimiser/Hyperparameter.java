package gradus.optimiser;

/** Checks of the numbers that optimisers are made with. */
final class Hyperparameter {

    private Hyperparameter() {}

    static void learningRate(String optimiser, double received) {
        positive(optimiser, "learning rate", received);
    }

    static void positive(String optimiser, String what, double received) {
        if (!(received > 0 && received < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    optimiser + ": expected a finite " + what + " above 0, received " + received);
        }
    }

    static void notNegative(String optimiser, String what, double received) {
        if (!(received >= 0 && received < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    optimiser + ": expected a finite " + what + " of at least 0, received " + received);
        }
    }

    /** A share of the past that is kept: at 1 the present would never count. */
    static void decay(String optimiser, String what, double received) {
        if (!(received >= 0 && received < 1)) {
            throw new IllegalArgumentException(
                    optimiser + ": expected " + what + " of at least 0 and below 1, received " + received);
        }
    }
}
