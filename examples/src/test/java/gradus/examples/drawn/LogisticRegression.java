package gradus.examples.drawn;

import gradus.data.LabelledImages;

/** Logistic regression by gradient descent on the whole training set. */
final class LogisticRegression {

    private final double[][] x;
    private final double[] weights;
    private double bias;

    LogisticRegression(double[][] x) {
        this.x = x;
        this.weights = new double[x[0].length];
    }

    /** Takes one step down the gradient of the mean cross-entropy. */
    void step(LabelledImages labels, double learningRate) {
        double[] gradient = new double[weights.length];
        double biasGradient = 0;
        for (int i = 0; i < x.length; i++) {
            double error = (1 / (1 + Math.exp(-logit(x[i]))) - labels.label(i)) / x.length;
            biasGradient += error;
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += error * x[i][j];
            }
        }
        bias -= learningRate * biasGradient;
        for (int j = 0; j < gradient.length; j++) {
            weights[j] -= learningRate * gradient[j];
        }
    }

    /** Returns the share of examples whose class is the likelier one by this model. */
    double accuracy(LabelledImages labels, double[][] examples) {
        int right = 0;
        for (int i = 0; i < examples.length; i++) {
            if (logit(examples[i]) > 0 == (labels.label(i) == 1)) {
                right++;
            }
        }
        return (double) right / examples.length;
    }

    private double logit(double[] example) {
        double z = bias;
        for (int j = 0; j < weights.length; j++) {
            z += weights[j] * example[j];
        }
        return z;
    }
}
