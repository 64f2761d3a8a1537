package gradus.examples.command;

import gradus.data.Dataset;
import gradus.examples.horizon.Horizon;
import gradus.examples.horizon.HorizonResult;
import gradus.examples.horizon.Member;
import gradus.examples.report.HorizonJson;
import gradus.examples.report.HorizonLines;
import gradus.examples.series.TrainingExperiment;
import gradus.examples.source.SeriesImages;
import gradus.examples.source.SeriesSource;
import gradus.tensor.Backend;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradus horizon}: up to which iteration can printed digits be trusted? */
@Command(
        name = "horizon",
        description =
                "Train the network of an experiment several times, each time rounded a little differently, and tell up to"
                        + " which iteration all of them print the same cost.",
        footer = {
            "",
            "The first training is as it is. The others start with every weight a unit in the last place above or below, or"
                    + " have their features in another order, by turns. Without rounding that would change next to nothing;"
                    + " where the costs differ, they show round-off and not the experiment."
        },
        sortOptions = false)
final class HorizonCommand implements Callable<Integer> {

    private static final String MEMBERS = "8";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            defaultValue = "forward-tanh",
            description =
                    "The experiment, one that trains a network: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.TrainingNames.class)
    private String name;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = MEMBERS,
            description = "How many trainings are compared (default: ${DEFAULT-VALUE}).")
    private int members;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many trainings run at a time; it changes no result (default: one for each processor).")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private IterationsOption iterations;

    @Mixin
    private SeriesDataOption data;

    @Mixin
    private ComputingOptions computing;

    @Mixin
    private JsonOption json;

    @Override
    public Integer call() throws IOException {
        TrainingExperiment experiment = iterations.ending(Arguments.training(name));
        Arguments.require(members >= 2, "--members", "at least 2", members);
        threads.ifPresent(count -> Arguments.require(count >= 1, "--threads", "at least 1", count));
        SeriesSource source = data.source();
        json.check();
        Arguments.requireImages(source, experiment);
        String backend;
        try (Backend opened = computing.open()) {
            backend = opened.name();
        }
        SeriesImages images = source.read(experiment.images());
        HorizonResult result = measure(experiment, images, backend);
        if (json.file().isPresent()) {
            new HorizonJson(Version.current(), backend, computing.precision().toString())
                    .write(result, images.files(), json.file().get());
        }
        return 0;
    }

    private HorizonResult measure(TrainingExperiment experiment, SeriesImages images, String backend) {
        Dataset training = Dataset.ofTwoClasses(images.training());
        List<Member> ensemble = Member.ensemble(members);
        HorizonLines lines = new HorizonLines(spec.commandLine().getOut());
        lines.started(
                experiment,
                experiment.network(training.features()),
                images,
                backend + ", " + computing.precision(),
                ensemble);
        int atATime = threads.orElse(Runtime.getRuntime().availableProcessors());
        HorizonResult result = new Horizon(ensemble, atATime, computing::open).of(experiment, training);
        lines.finished(result);
        return result;
    }
}
