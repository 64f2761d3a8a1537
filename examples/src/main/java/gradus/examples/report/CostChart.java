package gradus.examples.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Cost against iteration, or what else it cost, as an SVG picture of some curves. SVG leaves the letters to the viewer, so this
 * works on a Java without fonts as well.
 */
final class CostChart {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 480;
    private static final int LEFT = 70;
    private static final int RIGHT = 20;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final int TICKS = 5;
    private static final List<String> COLOURS = List.of("#1f6fb4", "#d9541e", "#3a8f3a", "#8a4fb0");

    private final StringBuilder svg = new StringBuilder();
    private final double lastIteration;
    private final double highestCost;

    private CostChart(List<Curve> curves) {
        lastIteration = highest(curves, Curve.Point::x);
        highestCost = roundedUp(highest(curves, Curve.Point::cost));
    }

    private static double highest(List<Curve> curves, ToDoubleFunction<Curve.Point> coordinate) {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(coordinate)
                .max()
                .orElse(1);
    }

    /**
     * Returns the picture.
     *
     * @param xAxis what the cost is drawn against, such as {@code iteration}
     * @param curves at least one
     */
    static String svg(String xAxis, List<Curve> curves) {
        return new CostChart(curves).draw(xAxis, curves);
    }

    private String draw(String xAxis, List<Curve> curves) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"14\">",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        for (int i = 0; i <= TICKS; i++) {
            horizontalTick(highestCost * i / TICKS);
            verticalTick(lastIteration * i / TICKS);
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", WIDTH / 2, HEIGHT - 15, escaped(xAxis));
        add(
                "<text x=\"18\" y=\"%d\" text-anchor=\"middle\" transform=\"rotate(-90 18 %d)\">cost</text>",
                HEIGHT / 2, HEIGHT / 2);
        for (int i = 0; i < curves.size(); i++) {
            curve(curves.get(i), COLOURS.get(i % COLOURS.size()), LEFT + 180 * i);
        }
        add("</svg>");
        return svg.toString();
    }

    private void horizontalTick(double cost) {
        add(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
                LEFT, WIDTH - RIGHT, y(cost), y(cost));
        add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.2f</text>", LEFT - 8, y(cost) + 5, cost);
    }

    private void verticalTick(double iteration) {
        add(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.0f</text>",
                x(iteration), HEIGHT - BOTTOM + 22, iteration);
    }

    private void curve(Curve curve, String colour, int legendX) {
        switch (curve.points().size()) {
            case 0 -> {}
            case 1 -> dot(curve.points().get(0), colour);
            default -> line(curve, colour);
        }
        add(
                "<line x1=\"%d\" x2=\"%d\" y1=\"25\" y2=\"25\" stroke=\"%s\" stroke-width=\"3\"/>",
                legendX, legendX + 24, colour);
        String name = curve.points().isEmpty() ? curve.name() + ": no cost" : curve.name();
        add("<text x=\"%d\" y=\"30\">%s</text>", legendX + 32, escaped(name));
    }

    private void dot(Curve.Point point, String colour) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(point.x()), y(point.cost()), colour);
    }

    private void line(Curve curve, String colour) {
        StringBuilder points = new StringBuilder();
        for (Curve.Point point : curve.points()) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.x()), y(point.cost())));
        }
        add(
                "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>",
                colour, points.toString().strip());
    }

    private double x(double iteration) {
        return LEFT + (WIDTH - LEFT - RIGHT) * iteration / lastIteration;
    }

    private double y(double cost) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * cost / highestCost;
    }

    // One, two or five times a power of ten, so that the ticks read well.
    private static double roundedUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-12))));
        for (double step : new double[] {1, 2, 5}) {
            if (value <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
