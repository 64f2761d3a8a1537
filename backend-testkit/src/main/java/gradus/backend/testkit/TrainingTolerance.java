package gradus.backend.testkit;

import gradus.activation.Activation;
import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * How far a training run may stray from the reference's, for each tensor and step; it follows from the rules of the kernels.
 *
 * <p>The run is made on the reference {@value #RUNS} times more with every kernel's result off by exactly the bound of its rule
 * ({@link PerturbedKernels}): in half of the runs up or down by chance for each number, in the other half for all numbers of
 * a result alike, as biased rounding has it. To first order the distance of such a run is a sum of all these errors, each
 * times how strongly it is passed on; over directions by chance that is nearly normally distributed, and the farthest of
 * {@value #RUNS} runs is about two standard deviations away. Allowed are {@value #SAFETY} times as much: eight standard
 * deviations of a backend whose every error is as large as it may be. Errors of real ones partly cancel within a sum of n
 * terms, and are about 1/√n of their bounds.
 *
 * <p>First order is all there is as long as no function has a kink in between. The kit's own tests see to it that no z of the
 * network with ReLU comes so near to 0.
 */
final class TrainingTolerance {

    private static final int RUNS = 16;
    private static final int SAFETY = 4;

    private final TrainingTrace exact;
    private final List<TrainingTrace> perturbed;

    /** Makes the reference's runs. */
    TrainingTolerance(Precision precision, Activation hidden) {
        Kernels reference = new ReferenceKernels(precision);
        this.exact = trace(precision, reference, hidden);
        this.perturbed = IntStream.range(0, RUNS)
                .mapToObj(i -> new PerturbedKernels(reference, precision, new SplittableRandom(i), i % 2 == 1))
                .map(kernels -> trace(precision, kernels, hidden))
                .toList();
    }

    private static TrainingTrace trace(Precision precision, Kernels kernels, Activation hidden) {
        try (Backend backend = new ReferenceBackend("reference", precision, kernels, new AtomicBoolean())) {
            return TrainingTrace.on(backend, hidden);
        }
    }

    /** Returns the run to compare with. */
    TrainingTrace exact() {
        return exact;
    }

    /** Returns the largest distance accepted of any number of a tensor. */
    double allowed(int step, String name) {
        double farthest = 0;
        for (TrainingTrace run : perturbed) {
            farthest = Math.max(farthest, run.distance(exact, step, name));
        }
        return SAFETY * farthest;
    }
}
