package gradus.training;

import gradus.layer.Parameter;
import gradus.optimiser.Clipper;
import gradus.optimiser.Updater;
import gradus.schedule.LearningRates;
import java.util.List;

/** What happens to parameters between one pass and the next. */
final class Updates implements AutoCloseable {

    private final Opened opened = new Opened();
    private final Clipper clipper;
    private final Updater[] updaters;
    private final LearningRates rates;

    Updates(Trainer trainer, List<Parameter> parameters, int iterations) {
        try {
            clipper = opened.add(trainer.clipping().clipperFor(parameters), Clipper::close);
            updaters = parameters.stream()
                    .map(parameter -> opened.add(trainer.optimiser().updaterFor(parameter), Updater::close))
                    .toArray(Updater[]::new);
            rates = trainer.schedule().begin(trainer.optimiser().learningRate(), iterations);
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
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
        opened.close();
    }
}
