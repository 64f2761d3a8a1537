package gradus.examples.command;

import gradus.examples.download.ArticleFiles;
import gradus.examples.download.Download;
import gradus.examples.download.DownloadLimits;
import gradus.examples.download.DownloadListener;
import gradus.examples.download.RemoteFile;
import gradus.examples.failure.BadInputException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gradus data download}: the article's images, from where they are public. */
@Command(
        name = "download",
        description = "Fetch the article's images and check their SHA-256. A download that was cut off goes on where it"
                + " ended.",
        sortOptions = false)
final class DownloadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where to put the folder catvnoncat with the files (default: ${DEFAULT-VALUE}).")
    private Path to;

    @Option(
            names = "--from",
            paramLabel = "URI",
            description = "Another place to fetch them from, ending in '/' (default: their public home).")
    private Optional<URI> from = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = download(new Lines(out)).catImages(to);
        out.println("The article's images are in " + folder + ": gradus cats --data " + to);
        return 0;
    }

    private Download download(DownloadListener listener) {
        try {
            return new Download(from.orElse(ArticleFiles.HOME), DownloadLimits.DEFAULT, listener);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--from: " + e.getMessage(), e);
        }
    }

    private record Lines(PrintWriter out) implements DownloadListener {
        @Override
        public void alreadyThere(RemoteFile file) {
            out.println(file.name() + ": already there");
        }

        @Override
        public void received(RemoteFile file, long bytes, long total) {}

        @Override
        public void done(RemoteFile file) {
            out.println(file.name() + ": fetched and checked");
        }
    }
}
