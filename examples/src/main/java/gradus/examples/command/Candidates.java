package gradus.examples.command;

import gradus.activation.Activations;
import gradus.backend.BackendCandidate;
import gradus.backend.Backends;
import gradus.cost.Costs;
import gradus.examples.series.Experiment;
import gradus.examples.series.Series;
import gradus.initialiser.Initialisers;
import gradus.layer.Layers;
import gradus.optimiser.Optimisers;
import java.util.Iterator;

/** The names that may stand behind an option, as the class path has them. */
final class Candidates {

    private Candidates() {}

    /** The backends there are, and those that can be added. */
    static final class BackendNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Backends.candidates().stream()
                    .filter(candidate -> candidate.state() != BackendCandidate.State.UNUSABLE)
                    .map(BackendCandidate::name)
                    .iterator();
        }
    }

    /** The activations there are. */
    static final class ActivationNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Activations.names().iterator();
        }
    }

    /** The costs there are. */
    static final class CostNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Costs.names().iterator();
        }
    }

    /** The costs of one output. */
    static final class OneOutputCostNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return OneOutputCost.names().iterator();
        }
    }

    /** The experiments of the series. */
    static final class ExperimentNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Series.names().iterator();
        }
    }

    /** The experiments of the series that train one network. */
    static final class TrainingNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Series.trainings().stream().map(Experiment::name).iterator();
        }
    }

    /** The optimisers there are. */
    static final class OptimiserNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Optimisers.names().iterator();
        }
    }

    /** The initialisers there are. */
    static final class InitialiserNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Initialisers.names().iterator();
        }
    }

    /** The kinds of layers there are. */
    static final class LayerNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Layers.names().iterator();
        }
    }
}
