package gradus.examples.command;

import gradus.data.LabelledImages;
import gradus.data.images.ImageFolder;
import gradus.data.images.ImageSets;
import gradus.examples.source.ImageFolderSource;
import java.io.PrintWriter;

/** What is in a folder of images: a line for each class, with its label. */
final class ImageFolderLines {

    private ImageFolderLines() {}

    static void print(ImageFolder folder, PrintWriter out) {
        if (folder.isDivided()) {
            ImageSets sets = folder.readSets(ImageFolderSource.TEST_SHARE, ImageFolderSource.SEED);
            print(ImageFolder.TRAIN + "/", sets.training(), out);
            print(ImageFolder.TEST + "/", sets.test(), out);
        } else {
            print("", folder.read(), out);
        }
    }

    private static void print(String prefix, LabelledImages images, PrintWriter out) {
        for (int label = 0; label < images.classNames().size(); label++) {
            out.println(prefix + images.classNames().get(label) + "  label " + label + "  " + images.countOf(label)
                    + " × " + images.height() + " × " + images.width() + " × " + images.channels() + "  uint8");
        }
    }
}
