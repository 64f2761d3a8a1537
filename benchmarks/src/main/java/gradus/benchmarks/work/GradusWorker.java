package gradus.benchmarks.work;

import gradus.backend.Backends;
import gradus.benchmarks.protocol.Rounds;
import gradus.benchmarks.protocol.Workload;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Gradus as a contender: {@code BACKEND[:plain] WORKLOAD VARIANT PRECISION REPEATS DIR}, where all from the workload on is what
 * every contender is told.
 */
public final class GradusWorker {

    private static final String PLAIN = ":plain";

    private GradusWorker() {}

    /**
     * Serves rounds until the input ends.
     *
     * @throws IOException if the data cannot be read
     */
    public static void main(String[] args) throws IOException {
        String name = args[0].replace(PLAIN, "");
        Precision precision = Precision.valueOf(args[3].toUpperCase(Locale.ROOT));
        try (Backend backend = Backends.named(name, precision)) {
            Task task =
                    new Task(backend, args[0].endsWith(PLAIN), args[2], Integer.parseInt(args[4]), Path.of(args[5]));
            Rounds.serve(
                    Backends.candidate(name).detail() + ", " + backend.threads() + " threads", workload(args[1], task));
        }
    }

    private static Workload workload(String name, Task task) throws IOException {
        return switch (name) {
            case "article" -> new ArticleWork(task);
            case "classifier" -> ClassifierWork.of(task);
            case "product" -> new ProductWork(task);
            case "predict" -> new PredictionWork(task);
            case "examples", "width", "depth" -> SizeWork.of(name, task);
            default -> throw new IllegalArgumentException("benchmarks: unknown workload '" + name + "'");
        };
    }
}
