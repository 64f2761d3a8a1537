package gradus.examples.source;

import gradus.examples.download.ArticleFiles;

/** The sets of images that the series learns from. */
public enum ImageSet {
    /** Cats and other things, in two HDF5 files; the one that can be drawn too. */
    CATS_AND_OTHERS(ArticleFiles.FOLDER),
    /** Cats and dogs, a JPEG file each. */
    CATS_AND_DOGS("catdog");

    private final String folder;

    ImageSet(String folder) {
        this.folder = folder;
    }

    /** Returns the name of the folder that has them. */
    public String folder() {
        return folder;
    }
}
