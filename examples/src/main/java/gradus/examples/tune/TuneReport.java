package gradus.examples.tune;

import gradus.examples.source.CatImages;
import gradus.tuning.FinalTest;
import gradus.tuning.Trial;
import gradus.tuning.TuningListener;
import java.util.List;

/** Is told how a search goes, as it goes. */
public interface TuneReport extends TuningListener {

    /**
     * The images are read.
     *
     * @param images what is searched with
     * @param trials how many there will be
     */
    void started(CatImages images, int trials);

    /** The search is over. */
    void ranked(List<Trial> trials, CatImages images);

    /** The best setting is tested. */
    void tested(FinalTest test, CatImages images);
}
