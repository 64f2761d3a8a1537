package gradus.examples.report;

import gradus.tuning.Setting;
import gradus.tuning.Spread;
import gradus.tuning.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes trials as a table of comma-separated values (RFC 4180), best first. Accuracies are shares; all at full precision. */
public final class TuningCsv {

    private static final List<String> HEADER = List.of(
            "rank",
            "trial",
            "accuracy",
            "accuracyDeviation",
            "cost",
            "costDeviation",
            "layers",
            "activation",
            "optimiser",
            "learningRate",
            "l2",
            "dropout",
            "iterations",
            "failure");

    private TuningCsv() {}

    /**
     * Writes trials to a file, replacing what was there.
     *
     * @param trials best first
     * @throws IOException if it cannot be written; what was there is still there
     */
    public static void write(List<Trial> trials, Path file) throws IOException {
        StringBuilder text = new StringBuilder(line(HEADER));
        for (int i = 0; i < trials.size(); i++) {
            text.append(line(values(i + 1, trials.get(i))));
        }
        WholeFile.write(file, text.toString());
    }

    private static List<?> values(int rank, Trial trial) {
        Setting setting = trial.setting();
        return List.of(
                rank,
                trial.index() + 1,
                trial.succeeded() ? mean(trial.accuracy()) : "",
                trial.succeeded() ? deviation(trial.accuracy()) : "",
                trial.succeeded() ? mean(trial.cost()) : "",
                trial.succeeded() ? deviation(trial.cost()) : "",
                setting.layers(),
                setting.activation().name(),
                setting.optimiser().name(),
                setting.learningRate(),
                setting.l2(),
                setting.dropout(),
                setting.iterations(),
                trial.failure().orElse(""));
    }

    private static String mean(Spread spread) {
        return String.valueOf(spread.mean());
    }

    private static String deviation(Spread spread) {
        return String.valueOf(spread.deviation());
    }

    private static String line(List<?> values) {
        return values.stream().map(value -> quoted(value.toString())).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
