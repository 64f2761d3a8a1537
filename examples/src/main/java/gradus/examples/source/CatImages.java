package gradus.examples.source;

import gradus.data.LabelledImages;
import gradus.examples.download.ArticleFiles;
import gradus.examples.download.RemoteFile;
import java.util.List;

/**
 * The images the classifier learns from and is tested on.
 *
 * @param training what it learns from
 * @param test what it has never seen, of the same size
 * @param files the files they were read from, training first, or the one folder
 */
public record CatImages(LabelledImages training, LabelledImages test, List<DataFile> files) {

    /** Copies the list. */
    public CatImages {
        files = List.copyOf(files);
    }

    /** Returns whether these are the article's own images. */
    public boolean areTheArticles() {
        List<String> published =
                ArticleFiles.FILES.stream().map(RemoteFile::sha256).toList();
        return files.stream().map(DataFile::sha256).toList().equals(published);
    }
}
