package gradus.examples.report;

import gradus.examples.published.LoggedCost;
import java.util.List;

/**
 * A curve of a {@link CostChart}.
 *
 * @param name what the legend calls it
 * @param points from left to right
 */
record Curve(String name, List<Point> points) {

    /** Copies the points. */
    Curve {
        points = List.copyOf(points);
    }

    /** A curve of reported costs against their iterations. */
    static Curve of(String name, List<LoggedCost> costs) {
        return new Curve(
                name,
                costs.stream()
                        .map(logged -> new Point(logged.iteration(), logged.cost()))
                        .toList());
    }

    /**
     * A point.
     *
     * @param x the iteration, or what else the cost is drawn against, ≥ 0
     * @param cost ≥ 0
     */
    record Point(double x, double cost) {}
}
