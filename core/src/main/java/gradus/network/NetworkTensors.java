package gradus.network;

import gradus.initialiser.Initialiser;
import gradus.layer.LayerContext;
import gradus.layer.Parameter;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** All tensors of a network: the parameters' values, drawn or shared, and the buffers and noise, always its own. */
final class NetworkTensors implements AutoCloseable {

    /** Nothing is trained in the place of the parameters. */
    static final Runnable UP_TO_DATE = () -> {};

    private final Backend backend;
    private final Shared shared;
    private final Optional<RandomGenerator> random;
    private final List<Tensor> buffers = new ArrayList<>();
    private final List<Noise> noises = new ArrayList<>();

    private NetworkTensors(Backend backend, Shared shared, Optional<RandomGenerator> random) {
        this.backend = backend;
        this.shared = shared;
        this.random = random;
    }

    /** Tensors whose parameters are drawn afresh. */
    static NetworkTensors drawn(Backend backend, RandomGenerator random) {
        return new NetworkTensors(backend, new Shared(), Optional.of(random));
    }

    /** Tensors with the parameters of these. */
    NetworkTensors sharingParameters() {
        return new NetworkTensors(backend, shared, Optional.empty());
    }

    /** Says how the parameters are brought up to date while something else is trained in their place. */
    void standIn(Runnable bringUpToDate) {
        shared.bringUpToDate = bringUpToDate;
    }

    /** Sees to it that the parameters hold what has been learnt. */
    void bringUpToDate() {
        shared.bringUpToDate.run();
    }

    /** Every layer is built: whatever is random in them gets its seed, behind all parameters. */
    void seedNoise() {
        if (!noises.isEmpty()) {
            random.ifPresent(generator -> shared.seeds.begin(generator.nextLong()));
            noises.forEach(noise -> noise.seed(shared.seeds.next()));
        }
    }

    Backend backend() {
        return backend;
    }

    /** Returns what one layer is built into; layers count from 1. */
    LayerContext context(int layer, int inputs, int examples, boolean inputGradientWanted) {
        return new Context("layer " + layer + " ", inputs, examples, inputGradientWanted);
    }

    private Tensor value(String name, int rows, int columns, Initialiser initialiser) {
        random.ifPresent(generator -> {
            Shape shape = Shape.of(rows, columns);
            shared.values.put(name, backend.tensor(shape, initialiser.draw(rows, columns, generator)));
        });
        return Optional.ofNullable(shared.values.get(name)).orElseThrow();
    }

    @Override
    public void close() {
        buffers.forEach(Tensor::close);
        if (random.isPresent()) {
            shared.values.values().forEach(Tensor::close);
        }
    }

    /** What networks that share parameters have in common. */
    private static final class Shared {

        private final Map<String, Tensor> values = new LinkedHashMap<>();
        private final NoiseSeeds seeds = new NoiseSeeds();
        private volatile Runnable bringUpToDate = UP_TO_DATE;
    }

    private final class Context implements LayerContext {

        private final String prefix;
        private final int inputs;
        private final int examples;
        private final boolean inputGradientWanted;

        Context(String prefix, int inputs, int examples, boolean inputGradientWanted) {
            this.prefix = prefix;
            this.inputs = inputs;
            this.examples = examples;
            this.inputGradientWanted = inputGradientWanted;
        }

        @Override
        public int inputs() {
            return inputs;
        }

        @Override
        public int examples() {
            return examples;
        }

        @Override
        public boolean inputGradientWanted() {
            return inputGradientWanted;
        }

        @Override
        public Parameter parameter(
                String name, int rows, int columns, Initialiser initialiser, Regulariser regulariser) {
            Tensor value = value(prefix + name, rows, columns, initialiser);
            return new Parameter(prefix + name, value, buffer(value.shape()), regulariser);
        }

        @Override
        public RandomGenerator noise() {
            Noise noise = new Noise();
            noises.add(noise);
            return noise;
        }

        @Override
        public Tensor buffer(Shape shape) {
            Tensor buffer = backend.zeros(shape);
            buffers.add(buffer);
            return buffer;
        }
    }
}
