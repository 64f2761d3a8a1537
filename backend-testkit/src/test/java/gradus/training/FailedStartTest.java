package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.layer.DenseLayer;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.Clipper;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Updater;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run that cannot begin leaves nothing open. */
final class FailedStartTest {

    private static final int INPUTS = 40;

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final List<String> closed = new ArrayList<>();

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void costFails_theFirstLayerIsPlainAgain() {
        Dataset data = new Dataset(INPUTS, 1, new double[2 * INPUTS], new double[2]);
        Network network = NetworkSpec.of(INPUTS, new Dense(3, Activations.TANH), new Dense(1, Activations.IDENTITY))
                .build(backend, new SplittableRandom(1), 2);
        Trainer trainer = new Trainer(new Unusable(), new GradientDescent(0.1), 1000);
        assertThat(trainer.takesGramForm(network, 1000)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> trainer.train(network, data))
                .withMessage("no such cost");
        assertThat(network.layers().get(0)).isInstanceOf(DenseLayer.class);
    }

    @Test
    void updaterFails_theOthersAndTheClipperAreClosed() {
        Trainer trainer = new Trainer(new SquaredError(), new Closing("bias"), 1)
                .withClipping(parameters -> new Clipper() {
                    @Override
                    public void clip() {}

                    @Override
                    public void close() {
                        closed.add("clipper");
                    }
                });
        assertThatIllegalStateException()
                .isThrownBy(() -> trainer.train(Line.network(backend, 2), Line.counting(2)))
                .withMessage("no updater");
        assertThat(closed).containsExactly("layer 1 weights", "clipper");
    }

    @Test
    void scheduleFails_theUpdatersAreClosed() {
        Trainer trainer = new Trainer(new SquaredError(), new Closing("none"), 1).withSchedule((base, iterations) -> {
            throw new IllegalStateException("no schedule");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> trainer.train(Line.network(backend, 2), Line.counting(2)))
                .withMessage("no schedule");
        assertThat(closed).containsExactly("layer 1 bias", "layer 1 weights");
    }

    /** A cost that fails when it is asked what it is on logits, behind the start of the Gram form. */
    private static final class Unusable implements Cost {

        @Override
        public String name() {
            return "unusable";
        }

        @Override
        public double value(Tensor a, Tensor y, Workspace scratch) {
            return 0;
        }

        @Override
        public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
            a.backend().fill(0, dA);
        }

        @Override
        public Optional<Cost> onLogitsOf(Activation g) {
            throw new IllegalStateException("no such cost");
        }
    }

    /** Tells which of its updaters were closed, and has none for some parameters. */
    private final class Closing implements Optimiser {

        private final String refused;

        Closing(String refused) {
            this.refused = refused;
        }

        @Override
        public String name() {
            return "closing";
        }

        @Override
        public double learningRate() {
            return 1;
        }

        @Override
        public Optimiser withLearningRate(double other) {
            return this;
        }

        @Override
        public Updater updaterFor(Parameter parameter) {
            if (parameter.name().endsWith(refused)) {
                throw new IllegalStateException("no updater");
            }
            return new Updater() {
                @Override
                public void update(double learningRate) {}

                @Override
                public void close() {
                    closed.add(parameter.name());
                }
            };
        }
    }
}
