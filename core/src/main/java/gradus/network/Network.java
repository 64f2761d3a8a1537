package gradus.network;

import gradus.layer.DenseLayer;
import gradus.layer.GramDense;
import gradus.layer.Layer;
import gradus.layer.LayerSpec;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.layer.TensorVisitor;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A built network: parameters, and buffers for batches of a fixed number of examples.
 *
 * <p>It serves one thread. {@link #forBatchesOf} gives a second one that shares the parameters and has buffers of its own,
 * for another number of examples or another thread; that is cheap, since a network is mostly its parameters.
 */
public final class Network implements AutoCloseable {

    private final NetworkSpec spec;
    private final Backend backend;
    private final int examples;
    private final NetworkTensors tensors;
    private final Layer[] layers;
    private final int firstTrained;
    private final List<Parameter> parameters;

    private Network(NetworkSpec spec, int examples, NetworkTensors tensors) {
        this.spec = spec;
        this.backend = tensors.backend();
        this.examples = examples;
        this.tensors = tensors;
        this.layers = new Layer[spec.layers().size()];
        int[] dimensions = spec.dimensions();
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < layers.length; i++) {
            LayerSpec layer = spec.layers().get(i);
            layers[i] = layer.build(tensors.context(i + 1, dimensions[i], examples, !all.isEmpty()));
            all.addAll(layers[i].parameters());
        }
        this.firstTrained = firstTrained(layers);
        this.parameters = List.copyOf(all);
        tensors.seedNoise();
    }

    /** Returns the index of the first layer with parameters, or how many layers there are; no gradient is wanted ahead of it. */
    private static int firstTrained(Layer... layers) {
        int i = 0;
        while (i < layers.length && layers[i].parameters().isEmpty()) {
            i++;
        }
        return i;
    }

    static Network build(NetworkSpec spec, Backend backend, RandomGenerator random, int examples) {
        if (examples < 1) {
            throw new IllegalArgumentException("network: expected at least 1 example in a batch, received " + examples);
        }
        return of(spec, examples, NetworkTensors.drawn(backend, random));
    }

    /** Puts a network together, or gives its memory back where that does not suffice. */
    private static Network of(NetworkSpec spec, int examples, NetworkTensors tensors) {
        try {
            return new Network(spec, examples, tensors);
        } catch (RuntimeException | Error e) {
            tensors.close();
            throw e;
        }
    }

    /**
     * Returns a network with the parameters of this one, not copied, and buffers of its own.
     *
     * @param count columns of its batches, ≥ 1
     */
    public Network forBatchesOf(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("network: expected at least 1 example in a batch, received " + count);
        }
        return of(spec, count, tensors.sharingParameters());
    }

    /**
     * Computes the output for a batch.
     *
     * @param x features × examples; must stay as it is until the backward pass
     * @param mode what the pass is for
     * @return outputs × examples, owned by the network and overwritten by its next forward pass
     * @throws IllegalArgumentException if x has another shape than the network was built for
     */
    public Tensor forward(Tensor x, Mode mode) {
        if (x.shape().rows() != spec.inputs() || x.shape().columns() != examples) {
            throw new IllegalArgumentException("network " + spec + ": expected x of " + spec.inputs() + " × " + examples
                    + " (features × examples), received " + x.shape()
                    + "; forBatchesOf(..) gives the same network for another number of examples");
        }
        if (!(layers[0] instanceof GramDense)) {
            tensors.bringUpToDate();
        }
        Tensor a = x;
        for (Layer layer : layers) {
            a = layer.forward(a, mode);
        }
        return a;
    }

    /** Carries a gradient from the layer before the last to the first with parameters; the last one has had its backward pass. */
    void backwardThroughHiddenLayers() {
        for (int i = layers.length - 1; i > firstTrained; i--) {
            layers[i - 1].backward(layers[i].inputGradient().orElseThrow());
        }
    }

    /** Returns whether the first layer may be trained in Gram form. */
    boolean hasGramForm() {
        return layers[0] instanceof DenseLayer dense && dense.hasGramForm();
    }

    /** Puts the first layer into the Gram form of a batch, until {@link #endGramForm}. */
    void beginGramForm(Tensor x) {
        GramDense gram = ((DenseLayer) layers[0]).gramForm(x);
        layers[0] = gram;
        tensors.standIn(gram::materialise);
    }

    /** Puts the plain first layer back, with what has been learnt. */
    void endGramForm() {
        if (layers[0] instanceof GramDense gram) {
            gram.materialise();
            tensors.standIn(NetworkTensors.UP_TO_DATE);
            layers[0] = gram.plain();
            gram.close();
        }
    }

    /** Returns what an optimiser has to change: the parameters, or what stands in for them in Gram form. */
    List<Parameter> trainedParameters() {
        List<Parameter> trained = new ArrayList<>();
        for (Layer layer : layers) {
            trained.addAll(layer instanceof GramDense gram ? gram.trainedParameters() : layer.parameters());
        }
        return trained;
    }

    Layer lastLayer() {
        return layers[layers.length - 1];
    }

    /**
     * Shows all tensors in the order in which the forward pass meets them, named like {@code layer 2 weights}.
     *
     * @param visitor is shown each
     */
    public void visitTensors(TensorVisitor visitor) {
        tensors.bringUpToDate();
        for (int i = 0; i < layers.length; i++) {
            String layer = "layer " + (i + 1) + " ";
            layers[i].visitTensors((name, tensor) -> visitor.visit(layer + name, tensor));
        }
    }

    /** Returns the layers, first to last, to look at; the passes are the network's affair. */
    public List<Layer> layers() {
        return List.of(layers);
    }

    /**
     * Returns the parameters, first layer first, with what has been learnt so far. During training they are to be asked for at
     * each look: the numbers of a tensor that was kept may be behind, see {@link GramForm}.
     */
    public List<Parameter> parameters() {
        tensors.bringUpToDate();
        return parameters;
    }

    /** Returns what the network was built from. */
    public NetworkSpec spec() {
        return spec;
    }

    /** Returns what holds its tensors. */
    public Backend backend() {
        return backend;
    }

    /** Returns the number of examples in a batch. */
    public int examples() {
        return examples;
    }

    /** Frees the buffers; also the parameters, unless this network was made by {@link #forBatchesOf}. */
    @Override
    public void close() {
        tensors.close();
    }
}
