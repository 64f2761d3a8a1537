package gradus.benchmarks.run;

import gradus.benchmarks.run.Report.Section;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A comparison as tables in Markdown.
 *
 * @param section what is shown
 */
record Tables(Section section) {

    String markdown() {
        Comparison comparison = section.comparison();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n## %s: %s%n%n| | median, %s | least to greatest | on all cores | ratio | number | what it is |%n|---|---:|---:|---:|---:|---:|---|%n",
                comparison.id(),
                comparison.title(),
                comparison.unit()));
        section.timings().forEach(timings -> text.append(row(timings)));
        if (!Double.isNaN(comparison.exponent())) {
            text.append(exponents());
        }
        return text.append(targets()).toString();
    }

    private String row(Timings t) {
        if (t.isAbsent()) {
            return String.format(Locale.ROOT, "| %s | absent | | | | | %s |%n", t.name(), t.description());
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.4g | %.4g to %.4g | %s | %s | %s | %s |%n",
                t.name(),
                t.median(),
                least(t.rounds()),
                greatest(t.rounds()),
                known(Timings.median(t.cpuRounds()), "%.4g"),
                ratio(t.ratiosTo(section.present().get(0))),
                known(t.number(), "%.6f"),
                t.description());
    }

    private String targets() {
        StringBuilder text = new StringBuilder();
        for (Comparison.Target target : section.comparison().targets()) {
            for (Timings of : section.named(target.of())) {
                section.named(target.to()).forEach(to -> text.append(line(target, of.ratiosTo(to))));
            }
        }
        return text.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%n| target | at most | measured | |%n|---|---:|---:|---|%n%s", text);
    }

    private static String line(Comparison.Target target, List<Double> ratios) {
        String verdict = Timings.median(ratios) <= target.atMost() ? "met" : "**missed**";
        return String.format(
                Locale.ROOT,
                "| %s / %s | %.3f | %s | %s |%n",
                target.of(),
                target.to(),
                target.atMost(),
                ratio(ratios),
                verdict);
    }

    private String exponents() {
        List<Timings> present = section.present();
        double[] sizes =
                present.stream().mapToDouble(t -> Double.parseDouble(t.name())).toArray();
        double[] times = present.stream().mapToDouble(Timings::median).toArray();
        int n = sizes.length;
        return String.format(
                Locale.ROOT,
                "%nTime grows as size to the power of %.2f over all sizes, %.2f over the upper half; theory says %.0f.%n",
                PowerLaw.exponent(sizes, times),
                PowerLaw.exponent(Arrays.copyOfRange(sizes, n / 2, n), Arrays.copyOfRange(times, n / 2, n)),
                section.comparison().exponent());
    }

    private static String ratio(List<Double> ratios) {
        return String.format(
                Locale.ROOT, "%.3f (%.3f to %.3f)", Timings.median(ratios), least(ratios), greatest(ratios));
    }

    private static String known(double number, String format) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, format, number);
    }

    private static double least(List<Double> numbers) {
        return Collections.min(numbers);
    }

    private static double greatest(List<Double> numbers) {
        return Collections.max(numbers);
    }
}
