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

    private final Backend backend;
    private final Map<String, Tensor> values;
    private final Optional<RandomGenerator> random;
    private final NoiseSeeds seeds;
    private final List<Tensor> buffers = new ArrayList<>();
    private final List<Noise> noises = new ArrayList<>();

    private NetworkTensors(
            Backend backend, Map<String, Tensor> values, Optional<RandomGenerator> random, NoiseSeeds seeds) {
        this.backend = backend;
        this.values = values;
        this.random = random;
        this.seeds = seeds;
    }

    /** Tensors whose parameters are drawn afresh. */
    static NetworkTensors drawn(Backend backend, RandomGenerator random) {
        return new NetworkTensors(backend, new LinkedHashMap<>(), Optional.of(random), new NoiseSeeds());
    }

    /** Tensors with the parameters of these. */
    NetworkTensors sharingParameters() {
        return new NetworkTensors(backend, values, Optional.empty(), seeds);
    }

    /** Every layer is built: whatever is random in them gets its seed, behind all parameters. */
    void seedNoise() {
        if (!noises.isEmpty()) {
            random.ifPresent(generator -> seeds.begin(generator.nextLong()));
            noises.forEach(noise -> noise.seed(seeds.next()));
        }
    }

    Backend backend() {
        return backend;
    }

    /** Returns what one layer is built into; layers count from 1. */
    LayerContext context(int layer, int inputs, int examples) {
        return new Context("layer " + layer + " ", inputs, examples, layer > 1);
    }

    private Tensor value(String name, int rows, int columns, Initialiser initialiser) {
        random.ifPresent(generator -> {
            Shape shape = Shape.of(rows, columns);
            values.put(name, backend.tensor(shape, initialiser.draw(rows, columns, generator)));
        });
        return Optional.ofNullable(values.get(name)).orElseThrow();
    }

    @Override
    public void close() {
        buffers.forEach(Tensor::close);
        if (random.isPresent()) {
            values.values().forEach(Tensor::close);
        }
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
