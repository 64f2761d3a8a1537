package gradus.benchmarks.run;

import gradus.benchmarks.run.Comparison.Target;
import gradus.benchmarks.run.Starters.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is compared, most important first.
 *
 * @param starters start the contenders
 * @param backends those of Gradus that are on the class path
 * @param article the folder of the article's data
 * @param digits the folder of the data in ten classes
 * @param iterations how many of the article's 3000 iterations a round has, except in the Gram form
 * @param steps in a round on mini-batches
 */
record Catalogue(Starters starters, List<String> backends, Path article, Path digits, int iterations, int steps) {

    private static final int ARTICLE_ITERATIONS = 3000;
    private static final int DOUBLINGS = 5;
    private static final String NUMPY = "NumPy";

    List<Comparison> all() {
        List<Comparison> all = new ArrayList<>();
        for (String activation : List.of("tanh", "relu")) {
            all.add(article(activation));
        }
        for (String precision : List.of("float32", "float64")) {
            all.add(classifier(precision));
        }
        for (String precision : List.of("float32", "float64")) {
            all.add(product("1024x1024x1024", precision, Math.max(1, steps / 8)));
            all.add(product("512x784x128", precision, 2 * steps));
        }
        all.add(prediction(1, 25 * steps));
        all.add(prediction(10_000, 1));
        all.add(startUp());
        for (String backend : backends) {
            all.add(size(backend, "examples", 64, 1));
            all.add(size(backend, "width", 32, 2));
            all.add(size(backend, "depth", 2, 1));
        }
        return all;
    }

    private Comparison article(String activation) {
        Work work = new Work("article", activation, "float64", article);
        List<Contender> contenders = new ArrayList<>();
        contenders.add(starters.numpy(NUMPY, work, iterations));
        for (String backend : backends) {
            contenders.add(starters.gradus(backend, backend, work, ARTICLE_ITERATIONS));
            contenders.add(starters.gradus(backend + " --plain", backend + ":plain", work, iterations));
        }
        // DJL's trainer takes float32 only; DL4J would keep all others waiting.
        Work single = new Work("article", activation, "float32", article);
        contenders.add(starters.djl("DJL, PyTorch, float32", single, iterations));
        contenders.add(starters.dl4j("DL4J", work, Math.max(1, iterations / 10)));
        List<Target> targets = List.of(
                new Target("ejml", NUMPY, 1.0 / 12),
                new Target("nd4j", NUMPY, 1.0 / 5),
                new Target("simd", NUMPY, 1.0 / 20),
                new Target("nd4j --plain", NUMPY, 0.7),
                new Target("simd --plain", NUMPY, 1.0),
                new Target("ejml --plain", NUMPY, 2.5));
        String title = "The article's experiment, 12288-5-5-1, " + activation + ", 209 examples, float64, "
                + ARTICLE_ITERATIONS + " iterations; those not in Gram form run " + iterations
                + ", DL4J a tenth of that, scaled to " + ARTICLE_ITERATIONS;
        return new Comparison("a-" + activation, title, "s", ARTICLE_ITERATIONS, contenders, targets, Double.NaN);
    }

    private Comparison classifier(String precision) {
        List<Contender> contenders = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (String optimiser : List.of("gd", "adam")) {
            Work work = new Work("classifier", optimiser, precision, digits);
            String with = ", " + optimiser;
            contenders.add(starters.djl("DJL, PyTorch" + with, work, steps));
            contenders.add(starters.numpy(NUMPY + with, work, steps));
            for (String backend : backends) {
                contenders.add(starters.gradus(backend + with, backend, work, steps));
            }
            contenders.add(starters.dl4j("DL4J" + with, work, steps));
        }
        if (precision.equals("float32")) {
            targets.add(new Target("nd4j, gd", "DJL, PyTorch, gd", 0.7));
            targets.add(new Target("simd, gd", "DJL, PyTorch, gd", 1.5));
        }
        backends.forEach(backend -> targets.add(new Target(backend + ", adam", backend + ", gd", 1.3)));
        String title = "A training step of 784-512-256-10, ReLU, softmax, batches of 128, " + precision;
        return new Comparison("b-" + precision, title, "ms", 1000, contenders, targets, Double.NaN);
    }

    private Comparison product(String size, String precision, int calls) {
        Work work = new Work("product", size, precision, digits);
        List<Contender> contenders = new ArrayList<>();
        contenders.add(starters.numpy(NUMPY, work, calls));
        backends.forEach(backend -> contenders.add(starters.gradus(backend, backend, work, calls)));
        List<Target> targets = List.of(new Target("simd", "nd4j", 2.0), new Target("simd", "ejml", 1.0 / 6));
        String title = "A dense layer's product w·x + b, " + size.replace("x", " × ") + " (units, inputs, examples), "
                + precision;
        return new Comparison("k-" + size + "-" + precision, title, "ms", 1000, contenders, targets, Double.NaN);
    }

    private Comparison prediction(int images, int calls) {
        Work work = new Work("predict", Integer.toString(images), "float32", digits);
        List<Contender> contenders = new ArrayList<>();
        contenders.add(starters.djl("DJL, PyTorch", work, calls));
        contenders.add(starters.numpy(NUMPY, work, calls));
        backends.forEach(backend -> contenders.add(starters.gradus(backend, backend, work, calls)));
        contenders.add(starters.dl4j("DL4J", work, calls));
        String title =
                "Predictions of 784-512-256-10 for " + images + (images == 1 ? " image" : " images") + ", float32";
        return new Comparison("d-" + images, title, "ms", 1000, contenders, List.of(), Double.NaN);
    }

    private Comparison startUp() {
        String gradus = starters.home().resolveSibling("gradus").toString();
        List<Contender> contenders = List.of(
                Starters.whole("python3, import numpy", "python3", "-c", "import numpy"),
                Starters.whole("gradus --version", gradus, "--version"),
                Starters.whole("gradus cats --iterations 1", gradus, "cats", "--iterations", "1"),
                Starters.whole("gradus cats", gradus, "cats"));
        return new Comparison("e", "Start-up, the whole command", "s", 1, contenders, List.of(), Double.NaN);
    }

    private Comparison size(String backend, String what, int smallest, double exponent) {
        List<Contender> contenders = IntStream.rangeClosed(0, DOUBLINGS)
                .mapToObj(i -> sized(backend, what, smallest << i, 64 >> i))
                .toList();
        String title = "A training step against " + what + ", " + backend
                + ", float64; elsewhere 128 examples, 4 hidden layers of 128 units";
        return new Comparison("c-" + what + "-" + backend, title, "ms", 1000, contenders, List.of(), exponent);
    }

    private Contender sized(String backend, String what, int size, int repeats) {
        Work work = new Work(what, Integer.toString(size), "float64", digits);
        return starters.gradus(Integer.toString(size), backend, work, repeats);
    }
}
