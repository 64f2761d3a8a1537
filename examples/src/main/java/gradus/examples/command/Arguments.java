package gradus.examples.command;

import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.BackendException;
import gradus.cost.Cost;
import gradus.cost.Costs;
import gradus.examples.failure.BadInputException;
import gradus.examples.series.Experiment;
import gradus.examples.series.Series;
import gradus.examples.series.TrainingExperiment;
import gradus.examples.source.SeriesSource;
import gradus.initialiser.Initialiser;
import gradus.initialiser.Initialisers;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Optimisers;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.NoSuchElementException;

/** What the words behind options mean. */
final class Arguments {

    private static final long LARGEST_SEED = 0xffffffffL;

    private Arguments() {}

    static Precision precision(String option, String name) {
        try {
            return Precision.named(name);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(option + ": expected float64 or float32, received '" + name + "'", e);
        }
    }

    static Activation activation(String name) {
        try {
            return Activations.named(name);
        } catch (NoSuchElementException e) {
            throw new BadInputException("--activation: " + e.getMessage(), e);
        }
    }

    static Cost cost(String name) {
        try {
            return Costs.named(name);
        } catch (NoSuchElementException e) {
            throw new BadInputException("--cost: " + e.getMessage(), e);
        }
    }

    static Experiment experiment(String name) {
        try {
            return Series.named(name);
        } catch (NoSuchElementException e) {
            throw new BadInputException("NAME: " + e.getMessage(), e);
        }
    }

    static TrainingExperiment training(String name) {
        try {
            return Series.trainingNamed(name);
        } catch (NoSuchElementException e) {
            throw new BadInputException("NAME: " + e.getMessage(), e);
        }
    }

    static void requireImages(SeriesSource source, Experiment experiment) {
        source.missing(experiment.images()).ifPresent(reason -> {
            throw new BadInputException(experiment.name() + ": " + reason);
        });
    }

    static Optimiser optimiser(String name) {
        try {
            return Optimisers.named(name);
        } catch (NoSuchElementException e) {
            throw new BadInputException("--optimiser: " + e.getMessage(), e);
        }
    }

    static Initialiser initialiser(String name) {
        try {
            return Initialisers.named(name);
        } catch (NoSuchElementException e) {
            throw new BadInputException("--initialiser: " + e.getMessage(), e);
        }
    }

    /** Opens the injector's backend; its own failure, not Guice's account of it, is what the user needs. */
    static Backend open(Injector injector) {
        try {
            return injector.getInstance(Backend.class);
        } catch (ProvisionException e) {
            throw e.getCause() instanceof BackendException cause ? blaming(BackendOption.NAME, cause) : e;
        }
    }

    /** Returns a backend's failure, as that of an option's value if another value would do. */
    static RuntimeException blaming(String option, BackendException e) {
        return e.isWrongChoice() ? new BadInputException(option + ": " + e.getMessage(), e) : e;
    }

    static void requireSeed(long seed) {
        require(seed >= 0 && seed <= LARGEST_SEED, "--seed", "a number from 0 to " + LARGEST_SEED, seed);
    }

    static void require(boolean holds, String option, String expected, Object received) {
        if (!holds) {
            throw new BadInputException(option + ": expected " + expected + ", received " + received);
        }
    }
}
