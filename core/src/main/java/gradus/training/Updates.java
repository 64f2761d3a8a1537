package gradus.training;

import gradus.network.Network;
import gradus.optimiser.Clipper;
import gradus.optimiser.Updater;
import gradus.schedule.LearningRates;

/** What happens to the parameters of a network between one pass and the next. */
final class Updates implements AutoCloseable {

    private final Clipper clipper;
    private final Updater[] updaters;
    private final LearningRates rates;

    Updates(Trainer trainer, Network network, int iterations) {
        clipper = trainer.clipping().clipperFor(network.parameters());
        updaters = network.parameters().stream()
                .map(trainer.optimiser()::updaterFor)
                .toArray(Updater[]::new);
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
