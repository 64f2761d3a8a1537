package gradus.examples.source;

import java.util.List;

/** The names and contents of the article's two files. */
public final class ArticleFiles {

    /** The training images, 209 of them. */
    public static final String TRAINING = "train_catvnoncat.h5";

    /** The test images, 50 of them. */
    public static final String TEST = "test_catvnoncat.h5";

    /** The folder both are in. */
    public static final String FOLDER = "catvnoncat";

    /** The SHA-256 of the published files, training first. */
    public static final List<String> SHA_256 = List.of(
            "fbe56ab67c3ae28d564e3a644189117976d6b31af0a3ce9bb17dbf22908af242",
            "6a9d39ce52fa85953c5834695b8534a30ed8cfd54971fb2f080b5a24d002b951");

    private ArticleFiles() {}
}
