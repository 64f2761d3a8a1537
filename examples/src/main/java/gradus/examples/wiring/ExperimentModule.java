package gradus.examples.wiring;

import com.google.inject.AbstractModule;
import gradus.examples.cats.CatReport;
import gradus.examples.cats.CatSettings;
import gradus.examples.report.ConsoleReport;
import java.io.PrintWriter;

/** Binds what is trained, and who is told how it goes. */
public final class ExperimentModule extends AbstractModule {

    private final CatSettings settings;
    private final PrintWriter out;

    /** An experiment that reports to a writer. */
    public ExperimentModule(CatSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    protected void configure() {
        bind(CatSettings.class).toInstance(settings);
        bind(PrintWriter.class).toInstance(out);
        bind(CatReport.class).to(ConsoleReport.class);
    }
}
