package gradus.examples.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Looks at two networks in lockstep, and remembers where they first differ and where they differ most. */
final class Watch implements BiConsumer<Snapshot, Snapshot> {

    private final Judgement judgement;
    private final int logEvery;
    private final ComparisonReport report;
    private final List<ComparisonRow> rows = new ArrayList<>();

    private Optional<Difference> first = Optional.empty();
    private Optional<Difference> largest = Optional.empty();
    private int iterations;

    Watch(Judgement judgement, int logEvery, ComparisonReport report) {
        this.judgement = judgement;
        this.logEvery = logEvery;
        this.report = report;
    }

    @Override
    public void accept(Snapshot a, Snapshot b) {
        iterations = a.iteration();
        a.differencesTo(b).forEach(this::look);
        if (iterations % logEvery == 0) {
            ComparisonRow row = new ComparisonRow(iterations, a.cost(), b.cost(), largest);
            rows.add(row);
            report.row(row);
        }
    }

    private void look(Difference difference) {
        if (first.isEmpty() && judgement.differs(difference)) {
            first = Optional.of(difference);
            report.parted(difference, judgement);
        }
        if (difference.size() > largest.map(Difference::size).orElse(0.0)) {
            largest = Optional.of(difference);
        }
    }

    ComparisonResult result(String name) {
        return new ComparisonResult(name, iterations, judgement, first, largest, rows);
    }
}
