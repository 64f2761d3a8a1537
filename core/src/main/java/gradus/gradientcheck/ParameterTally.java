package gradus.gradientcheck;

import gradus.layer.Parameter;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.Optional;

/** Adds up what is found of one parameter. */
final class ParameterTally {

    private final Parameter parameter;
    private final double[] gradient;

    private int compared;
    private int kinks;
    private double ofDifference;
    private double ofGradient;
    private double ofNumeric;
    private double ofRoundOff;
    private Optional<ElementCheck> worst = Optional.empty();

    ParameterTally(Parameter parameter, double[] gradient) {
        this.parameter = parameter;
        this.gradient = gradient;
    }

    void addKink() {
        kinks++;
    }

    void add(int index, double difference, double roundOff) {
        compared++;
        double g = gradient[index];
        ofDifference += (g - difference) * (g - difference);
        ofGradient += g * g;
        ofNumeric += difference * difference;
        ofRoundOff += roundOff * roundOff;
        int columns = shape().columns();
        ElementCheck element = new ElementCheck(index / columns, index % columns, g, difference);
        if (worst.isEmpty() || element.distance() > worst.get().distance()) {
            worst = Optional.of(element);
        }
    }

    ParameterCheck check() {
        int zeros = (int) Arrays.stream(gradient).filter(g -> g == 0).count();
        Norms norms =
                new Norms(Math.sqrt(ofDifference), Math.sqrt(ofGradient), Math.sqrt(ofNumeric), Math.sqrt(ofRoundOff));
        return new ParameterCheck(parameter.name(), shape(), compared, kinks, zeros, norms, worst);
    }

    private Shape shape() {
        return parameter.value().shape();
    }
}
