package gradus.metric;

/** Predictions beside labels, as the metrics are given them, and the checks of both. */
final class Predictions {

    private Predictions() {}

    static void requireAsMany(String metric, int predictions, int labels) {
        if (predictions != labels) {
            throw new IllegalArgumentException(metric + ": " + predictions + " predictions, but " + labels + " labels");
        }
    }

    /** Returns the number of examples of k classes, a row for each class. */
    static int examples(String metric, double[] a, double[] y, int classes) {
        requireAsMany(metric, a.length, y.length);
        if (classes < 1 || a.length % classes != 0) {
            throw new IllegalArgumentException(metric + ": " + a.length + " predictions are not " + classes
                    + " for each of one number of examples");
        }
        return a.length / classes;
    }

    static int labelOf(String metric, double[] labels, int example) {
        double label = labels[example];
        if (label != 0 && label != 1) {
            throw new IllegalArgumentException(
                    metric + ": expected labels of 0 and 1, received " + label + " for example " + example);
        }
        return (int) label;
    }

    static double number(String metric, double[] predictions, int index) {
        if (Double.isNaN(predictions[index])) {
            throw new IllegalArgumentException(metric + ": prediction " + index + " is NaN, which says nothing");
        }
        return predictions[index];
    }

    /** Returns the row of the largest number of a column, the first of several, or −1 where one of them is NaN. */
    static int largest(double[] matrix, int rows, int column) {
        int columns = matrix.length / rows;
        int largest = 0;
        for (int row = 0; row < rows; row++) {
            double value = matrix[row * columns + column];
            if (Double.isNaN(value)) {
                return -1;
            }
            if (value > matrix[largest * columns + column]) {
                largest = row;
            }
        }
        return largest;
    }
}
