package gradus.examples.tune;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import gradus.examples.failure.BadInputException;
import gradus.tuning.Score;
import gradus.tuning.Setting;
import gradus.tuning.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trial in a journal.
 *
 * @param trial its index
 * @param setting what was tried, for people
 * @param accuracies of the scores
 * @param costs of the scores, as many
 * @param failure why it has no result, if it has none
 */
record JournalLine(
        int trial,
        String setting,
        List<Double> accuracies,
        List<Double> costs,
        @Nullable String failure) {

    private static final Gson GSON = new Gson();

    static JournalLine of(Trial trial) {
        return new JournalLine(
                trial.index(),
                trial.setting().toString(),
                trial.scores().stream().map(Score::accuracy).toList(),
                trial.scores().stream().map(Score::cost).toList(),
                trial.failure().orElse(null));
    }

    String json() {
        return GSON.toJson(this);
    }

    static JournalLine parse(String json, Path file, int number) {
        try {
            JournalLine line = GSON.fromJson(json, JournalLine.class);
            if (line != null && line.isWhole()) {
                return line;
            }
        } catch (JsonParseException e) {
            throw broken(file, number, e);
        }
        throw broken(file, number, null);
    }

    // Gson leaves null what a line does not have.
    @SuppressWarnings("ConstantConditions")
    private boolean isWhole() {
        return setting != null
                && accuracies != null
                && costs != null
                && accuracies.size() == costs.size()
                && (failure != null || !costs.isEmpty());
    }

    private static BadInputException broken(Path file, int number, @Nullable Throwable cause) {
        String message = "--journal: line " + number + " of '" + file
                + "' is not a finished trial; remove the line, and its trial runs again";
        return cause == null ? new BadInputException(message) : new BadInputException(message, cause);
    }

    /** Returns the trial of a setting, which must be the one that was tried. */
    Trial of(Setting expected, Path file) {
        if (!expected.toString().equals(setting)) {
            throw new BadInputException("--journal: trial " + (trial + 1) + " of '" + file + "' tried " + setting
                    + ", expected " + expected + "; name another file");
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            scores.add(new Score(accuracies.get(i), costs.get(i)));
        }
        return new Trial(trial, expected, scores, Optional.ofNullable(failure));
    }
}
