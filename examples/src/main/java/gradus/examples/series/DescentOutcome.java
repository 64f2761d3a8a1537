package gradus.examples.series;

import java.util.List;

/**
 * What the variants of gradient descent came to; nothing was published that could be compared.
 *
 * @param name of the experiment
 * @param network what was trained, such as {@code 12288 → 1}
 * @param learningRate step size
 * @param examples how many are seen in an epoch
 * @param curves one for each variant
 */
public record DescentOutcome(String name, String network, double learningRate, int examples, List<DescentCurve> curves)
        implements Outcome {

    /** Copies the curves. */
    public DescentOutcome {
        curves = List.copyOf(curves);
    }

    @Override
    public boolean agrees() {
        return true;
    }
}
