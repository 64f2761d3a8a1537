package gradus.examples.command;

import com.google.inject.Guice;
import com.google.inject.Injector;
import gradus.examples.cats.CatClassifier;
import gradus.examples.cats.CatRun;
import gradus.examples.cats.CatSettings;
import gradus.examples.report.JsonReport;
import gradus.examples.wiring.BackendModule;
import gradus.examples.wiring.DataModule;
import gradus.examples.wiring.ExperimentModule;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gradus cats}: the article's experiment. */
@Command(
        name = "cats",
        description = "Train the article's two networks, tanh and ReLU, to tell cats from other things.",
        sortOptions = false)
final class CatsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private ComputingOptions computing;

    @Mixin
    private TrainingOptions training;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        CatSettings settings = training.settings();
        Precision precision = computing.precision();
        output.check();
        Injector injector = Guice.createInjector(
                new BackendModule(computing.backend(), precision),
                new DataModule(data.source()),
                new ExperimentModule(settings, spec.commandLine().getOut()));
        try (Backend opened = Arguments.open(injector)) {
            CatRun run = injector.getInstance(CatClassifier.class).run();
            output.write(
                    run,
                    new JsonReport("cats", Version.current(), opened.name(), precision.toString(), settings.seed()));
        }
        return 0;
    }
}
