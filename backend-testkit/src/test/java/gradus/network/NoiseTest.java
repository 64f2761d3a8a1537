package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class NoiseTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @Test
    void noise_isReproducible_andAnotherForEachLayerAndEachSharingNetwork() {
        long[] first = draws(7);
        assertThat(draws(7)).containsExactly(first);
        assertThat(draws(8)).doesNotContain(first);
        assertThat(first).doesNotHaveDuplicates();
    }

    @Test
    void withoutNoise_nothingIsDrawn() {
        SplittableRandom random = new SplittableRandom(7);
        try (NetworkTensors tensors = NetworkTensors.drawn(backend, random)) {
            tensors.seedNoise();
            assertThat(random.nextLong()).isEqualTo(new SplittableRandom(7).nextLong());
        }
    }

    @Test
    void drawnFrom_beforeTheNetworkIsBuilt() {
        try (NetworkTensors tensors = NetworkTensors.drawn(backend, new SplittableRandom(7))) {
            RandomGenerator noise = tensors.context(1, 2, 3, false).noise();
            assertThatIllegalStateException()
                    .isThrownBy(noise::nextDouble)
                    .withMessage("noise: drawn from before the network is built");
        }
    }

    /** Returns a number of each of two layers, and of the same layers of a network that shares the parameters. */
    private long[] draws(long seed) {
        try (NetworkTensors tensors = NetworkTensors.drawn(backend, new SplittableRandom(seed));
                NetworkTensors sharing = tensors.sharingParameters()) {
            RandomGenerator[] noises = {
                tensors.context(1, 2, 3, false).noise(),
                        tensors.context(2, 2, 3, false).noise(),
                sharing.context(1, 2, 3, false).noise(),
                        sharing.context(2, 2, 3, false).noise()
            };
            tensors.seedNoise();
            sharing.seedNoise();
            long[] draws = new long[noises.length];
            for (int i = 0; i < draws.length; i++) {
                draws[i] = noises[i].nextLong();
            }
            return draws;
        }
    }
}
