package gradus.examples.command;

import gradus.examples.source.BuiltinSource;
import gradus.examples.source.SeriesBuiltin;
import gradus.examples.source.SeriesFolder;
import gradus.examples.source.SeriesSource;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the series' images are. */
final class SeriesDataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = DataOption.BUILTIN,
            description =
                    "Folder with a folder catvnoncat, as 'gradus data download' makes it, and for the experiments on"
                            + " initialisation a folder catdog with the series' JPEG images; or 'builtin', images drawn by the"
                            + " program, for which nothing is published (default: ${DEFAULT-VALUE}).")
    private String data;

    SeriesSource source() {
        return data.equals(DataOption.BUILTIN)
                ? new SeriesBuiltin(BuiltinSource.inDefaultFolder())
                : new SeriesFolder(Path.of(data));
    }
}
