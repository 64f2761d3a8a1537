package gradus.examples.command;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** The article's images, which are not part of the project. */
public final class ArticleData {

    private ArticleData() {}

    /** Returns the folder that GRADUS_DATA names; a test that calls this is skipped where it is not set. */
    public static Path folder() {
        String folder = System.getenv("GRADUS_DATA");
        assumeThat(folder)
                .as("GRADUS_DATA is not set: './gradus data download --to DIR' fetches the article's images,"
                        + " then set GRADUS_DATA=DIR")
                .isNotNull();
        return Path.of(folder);
    }
}
