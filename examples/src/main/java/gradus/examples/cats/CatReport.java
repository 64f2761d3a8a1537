package gradus.examples.cats;

import gradus.examples.published.LoggedCost;
import gradus.examples.source.CatImages;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;

/** Is told how a run of the classifier goes, as it goes. */
public interface CatReport {

    /** The images are read and the backend is open. */
    void started(CatImages images, Backend backend);

    /**
     * A network is about to be trained.
     *
     * @param experiment its name, such as {@code forward-tanh}
     * @param network what is trained
     * @param images what on
     */
    void training(String experiment, NetworkSpec network, CatImages images);

    /** A cost to be reported. */
    void cost(LoggedCost cost);

    /** The network of the last {@link #training} is trained and tested. */
    void finished(ExperimentResult result);
}
