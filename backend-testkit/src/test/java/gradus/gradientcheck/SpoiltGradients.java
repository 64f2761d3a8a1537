package gradus.gradientcheck;

import gradus.layer.Layer;
import gradus.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Ways in which the backward pass of a layer goes wrong. */
final class SpoiltGradients {

    static final Function<Layer, Tensor> WEIGHTS =
            layer -> layer.parameters().get(0).gradient();
    static final Function<Layer, Tensor> BIAS =
            layer -> layer.parameters().get(1).gradient();
    static final Function<Layer, Tensor> INPUT = layer -> layer.inputGradient().orElseThrow();

    private SpoiltGradients() {}

    static Spoilt.Fault none() {
        return (layer, dOut, pass) -> {};
    }

    static Spoilt.Fault scaled(Function<Layer, Tensor> gradient, double factor) {
        return changed(gradient, (from, to) -> {
            for (int i = 0; i < to.length; i++) {
                to[i] = factor * from[i];
            }
        });
    }

    /** As if 1/m were missing. */
    static Spoilt.Fault summed(Function<Layer, Tensor> gradient) {
        return (layer, dOut, pass) ->
                scaled(gradient, dOut.shape().columns() + 1e-3).spoil(layer, dOut, pass);
    }

    static Spoilt.Fault transposed(Function<Layer, Tensor> gradient, int n) {
        return changed(gradient, (from, to) -> {
            for (int i = 0; i < n * n; i++) {
                to[i] = from[i % n * n + i / n];
            }
        });
    }

    /** The columns by one place to the left, the last kept. */
    static Spoilt.Fault shifted(Function<Layer, Tensor> gradient, int columns) {
        return changed(gradient, (from, to) -> {
            for (int i = 0; i < to.length; i++) {
                to[i] = (i + 1) % columns == 0 ? from[i] : from[i + 1];
            }
        });
    }

    static Spoilt.Fault oneElement(Function<Layer, Tensor> gradient, double more) {
        return changed(gradient, (from, to) -> {
            System.arraycopy(from, 0, to, 0, to.length);
            to[to.length - 1] += more;
        });
    }

    /** What the first pass computed, for ever. */
    static Spoilt.Fault stale(Function<Layer, Tensor> gradient) {
        Map<Layer, double[]> first = new HashMap<>();
        return (layer, dOut, pass) -> {
            double[] kept = first.computeIfAbsent(
                    layer, spoilt -> gradient.apply(spoilt).toArray());
            gradient.apply(layer).copyFrom(kept);
        };
    }

    /** Each pass adds to the sum of those before it. */
    static Spoilt.Fault accumulated(Function<Layer, Tensor> gradient) {
        Map<Layer, double[]> sums = new HashMap<>();
        return (layer, dOut, pass) -> {
            double[] now = gradient.apply(layer).toArray();
            double[] sum = sums.computeIfAbsent(layer, spoilt -> new double[now.length]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += now[i];
            }
            gradient.apply(layer).copyFrom(sum);
        };
    }

    private static Spoilt.Fault changed(Function<Layer, Tensor> gradient, BiConsumer<double[], double[]> change) {
        return (layer, dOut, pass) -> {
            double[] from = gradient.apply(layer).toArray();
            double[] to = new double[from.length];
            change.accept(from, to);
            gradient.apply(layer).copyFrom(to);
        };
    }
}
