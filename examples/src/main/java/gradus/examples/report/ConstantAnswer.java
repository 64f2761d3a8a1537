package gradus.examples.report;

import gradus.data.LabelledImages;
import java.util.Locale;

/** What it comes to, always to say the same of images of two classes. */
final class ConstantAnswer {

    private ConstantAnswer() {}

    /** Returns the commoner class and its share: {@code 'non-cat': 65.55 %}. */
    static String line(LabelledImages images) {
        return line(commoner(images), images);
    }

    /**
     * Returns the same of test images, and what the commoner class of the training images would come to where that is another:
     * {@code 'cat': 66.00 %; always 'non-cat', the commoner one in training: 34.00 %}.
     */
    static String line(LabelledImages test, LabelledImages training) {
        int learnt = commoner(training);
        String line = line(commoner(test), test);
        return learnt == commoner(test)
                ? line
                : line
                        + String.format(
                                Locale.ROOT,
                                "; always '%s', the commoner one in training: %.2f %%",
                                training.classNames().get(learnt),
                                percent(learnt, test));
    }

    private static String line(int label, LabelledImages images) {
        return String.format(Locale.ROOT, "'%s': %.2f %%", images.classNames().get(label), percent(label, images));
    }

    private static int commoner(LabelledImages images) {
        return images.countOf(1) > images.countOf(0) ? 1 : 0;
    }

    private static double percent(int label, LabelledImages images) {
        return 100.0 * images.countOf(label) / images.count();
    }
}
