package gradus.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contender with what it has done so far. */
final class Entrant {

    private final Contender contender;
    private final double scale;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> cpuTimes = new ArrayList<>();

    private Optional<Running> running = Optional.empty();
    private String standing = "";
    private double number = Double.NaN;

    Entrant(Contender contender, double scale) {
        this.contender = contender;
        this.scale = scale;
    }

    void start(Path log) {
        try {
            Running started = Running.start(contender, log);
            running = Optional.of(started);
            standing = started.description();
        } catch (IOException e) {
            standing = String.valueOf(e.getMessage());
        }
    }

    void takeTurn() {
        running.ifPresent(this::time);
    }

    private void time(Running one) {
        try {
            Running.Round round = one.round();
            times.add(round.seconds() / contender.repeats() * scale);
            cpuTimes.add(round.cpuSeconds() / contender.repeats() * scale);
            number = round.number();
        } catch (IOException e) {
            standing = String.valueOf(e.getMessage());
            times.clear();
            leave();
        }
    }

    /** Returns what it says it is, or why it is not there. */
    String standing() {
        return standing;
    }

    void leave() {
        running.ifPresent(Running::close);
        running = Optional.empty();
    }

    Timings timings() {
        return new Timings(contender.name(), standing, times, cpuTimes, number);
    }
}
