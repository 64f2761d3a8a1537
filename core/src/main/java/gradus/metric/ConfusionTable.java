package gradus.metric;

import java.util.ArrayList;
import java.util.List;

/** Lays a confusion matrix out in columns that are as wide as they must be. */
record ConfusionTable(ConfusionMatrix matrix, List<String> names) {

    private static final String CORNER = "actual ↓ predicted →";
    private static final String GAP = "   ";

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(CORNER + " ".repeat(firstWidth() - CORNER.length()) + row(names));
        for (int actual = 0; actual < names.size(); actual++) {
            String name = names.get(actual);
            lines.add(name + " ".repeat(firstWidth() - name.length()) + row(counts(actual)));
        }
        return String.join("\n", lines);
    }

    private String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            row.append(GAP).append(" ".repeat(width(column) - cell.length())).append(cell);
        }
        return row.toString();
    }

    private List<String> counts(int actual) {
        List<String> counts = new ArrayList<>();
        for (int predicted = 0; predicted < names.size(); predicted++) {
            counts.add(String.valueOf(matrix.count(actual, predicted)));
        }
        return counts;
    }

    private int firstWidth() {
        return Math.max(CORNER.length(), widest(names));
    }

    private int width(int column) {
        List<String> cells = new ArrayList<>(List.of(names.get(column)));
        for (int actual = 0; actual < names.size(); actual++) {
            cells.add(String.valueOf(matrix.count(actual, column)));
        }
        return widest(cells);
    }

    private static int widest(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }
}
