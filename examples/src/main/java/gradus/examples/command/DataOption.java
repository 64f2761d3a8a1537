package gradus.examples.command;

import gradus.examples.source.BuiltinSource;
import gradus.examples.source.CatImageSource;
import gradus.examples.source.FolderSource;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the images are. */
final class DataOption {

    private static final String BUILTIN = "builtin";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = BUILTIN,
            description = "Folder with train_catvnoncat.h5 and test_catvnoncat.h5, or with a folder catvnoncat that has"
                    + " them; or 'builtin', images drawn by the program (default: ${DEFAULT-VALUE}).")
    private String data;

    CatImageSource source() {
        return data.equals(BUILTIN) ? BuiltinSource.inDefaultFolder() : new FolderSource(Path.of(data));
    }
}
