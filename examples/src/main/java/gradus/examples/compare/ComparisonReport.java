package gradus.examples.compare;

import gradus.examples.source.CatImages;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;

/** Is told how a comparison goes, as it goes. */
public interface ComparisonReport {

    /** The images are read and both backends are open. */
    void started(CatImages images, Backend a, Backend b);

    /** Two networks are about to be trained. */
    void training(String experiment, NetworkSpec network, Judgement judgement);

    /** The first difference above the tolerance. */
    void parted(Difference first, Judgement judgement);

    /** A row to be reported. */
    void row(ComparisonRow row);

    /** The networks of the last {@link #training} are trained. */
    void finished(ComparisonResult result);
}
