package gradus.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured so far, as a page and as JSON. */
final class Report {

    /** A comparison and what came out, in the order of its contenders. */
    record Section(Comparison comparison, List<Timings> timings) {

        /** Returns the timings of a contender that took part, or nothing. */
        List<Timings> named(String name) {
            return timings.stream()
                    .filter(t -> t.name().equals(name) && !t.isAbsent())
                    .toList();
        }

        /** Returns those who took part. */
        List<Timings> present() {
            return timings.stream().filter(t -> !t.isAbsent()).toList();
        }
    }

    private final Machine machine;
    private final String command;
    private final int rounds;
    private final LocalDate date = LocalDate.now(ZoneOffset.UTC);
    private final List<Section> sections = new ArrayList<>();

    Report(Machine machine, String command, int rounds) {
        this.machine = machine;
        this.command = command;
        this.rounds = rounds;
    }

    void add(Comparison comparison, List<Timings> timings) {
        sections.add(new Section(comparison, timings));
    }

    String markdown() {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, `%s`%n%n%s with %s, %d cores, %s, %s; load before the run %.1f. Medians of %d rounds in turns, the first round of each"
                        + " not counted; \"on all cores\" is the time of all threads of the process; ratios are medians of those in each round, with the least and the greatest.%n",
                date,
                command,
                machine.cpu(),
                machine.vectors(),
                machine.cores(),
                machine.system(),
                machine.jdk(),
                machine.load(),
                rounds));
        sections.forEach(section -> page.append(new Tables(section).markdown()));
        return page.toString();
    }

    /**
     * Writes both files.
     *
     * @throws IOException if they cannot be written
     */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("results.md"), markdown());
        Files.writeString(
                folder.resolve("results.json"), new ResultJson(machine, command, date.toString(), sections).text());
    }
}
