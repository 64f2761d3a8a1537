package gradus.training;

import gradus.layer.Parameter;
import gradus.optimiser.Clipper;
import gradus.optimiser.Updater;
import gradus.schedule.LearningRates;
import java.util.List;

/** What happens to parameters between one pass and the next. */
final class Updates implements AutoCloseable {

    private final Clipper clipper;
    private final Updater[] updaters;
    private final LearningRates rates;

    Updates(Trainer trainer, List<Parameter> parameters, int iterations) {
        clipper = trainer.clipping().clipperFor(parameters);
        updaters = parameters.stream().map(trainer.optimiser()::updaterFor).toArray(Updater[]::new);
        rates = trainer.schedule().begin(trainer.optimiser().learningRate(), iterations);
    }

    void update(int iteration) {
        clipper.clip();
        double learningRate = rates.rate(iteration);
        for (Updater updater : updaters) {
            updater.update(learningRate);
        }
    }

    void epochEnded(double meanCost) {
        rates.observe(meanCost);
    }

    @Override
    public void close() {
        clipper.close();
        for (Updater updater : updaters) {
            updater.close();
        }
    }
}
