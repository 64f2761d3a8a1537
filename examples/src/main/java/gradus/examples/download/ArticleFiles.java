package gradus.examples.download;

import java.net.URI;
import java.util.List;

/** The article's data set: 209 images to train on, 50 to test with, cats and other things. */
public final class ArticleFiles {

    /** Where the files are public. */
    public static final URI HOME = URI.create("https://raw.githubusercontent.com/ImadDabbura/blog-posts/master/data/");

    /** The folder they go to, within the one that is asked for, {@value}. */
    public static final String FOLDER = "catvnoncat";

    /** The name of the file with the training images, {@value}. */
    public static final String TRAINING = "train_catvnoncat.h5";

    /** The name of the file with the test images, {@value}. */
    public static final String TEST = "test_catvnoncat.h5";

    /** The files as they are published, training first. */
    public static final List<RemoteFile> FILES = List.of(
            new RemoteFile(TRAINING, "fbe56ab67c3ae28d564e3a644189117976d6b31af0a3ce9bb17dbf22908af242"),
            new RemoteFile(TEST, "6a9d39ce52fa85953c5834695b8534a30ed8cfd54971fb2f080b5a24d002b951"));

    private ArticleFiles() {}
}
