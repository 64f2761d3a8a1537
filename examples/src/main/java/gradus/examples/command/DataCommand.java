package gradus.examples.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gradus data}: getting data and looking into it. */
@Command(
        name = "data",
        description = "Fetch the article's images, or look into an HDF5 file or a folder of images.",
        subcommands = {DownloadCommand.class, InspectCommand.class},
        sortOptions = false)
final class DataCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw GradusCommand.missingSubcommand(spec);
    }
}
