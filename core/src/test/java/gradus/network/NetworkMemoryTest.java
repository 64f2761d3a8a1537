package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.activation.Activations;
import gradus.layer.Dense;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.HeapBackend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Memory that the garbage collector does not look after is given back, whatever happens. */
class NetworkMemoryTest {

    private static final NetworkSpec SPEC =
            NetworkSpec.of(3, new Dense(4, Activations.TANH), new Dense(1, Activations.SIGMOID));

    @Test
    void build_memoryRunsOut_givesBackWhatItTook() {
        try (RationedBackend backend = new RationedBackend(7)) {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> SPEC.build(backend, new NumpyRandom(1), 5));
            assertThat(backend.open).isZero();
        }
    }

    @Test
    void forBatchesOf_memoryRunsOut_givesBackBuffersAndKeepsParameters() {
        try (RationedBackend backend = new RationedBackend(1000);
                Network network = SPEC.build(backend, new NumpyRandom(1), 5)) {
            int before = backend.open;
            backend.ration = before + 3;
            assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> network.forBatchesOf(2));
            assertThat(backend.open).isEqualTo(before);
        }
    }

    /** Lets only so many tensors be open at a time. */
    private static final class RationedBackend implements Backend {

        private final HeapBackend heap = new HeapBackend();
        private int ration;
        private int open;

        RationedBackend(int ration) {
            this.ration = ration;
        }

        @Override
        public String name() {
            return "rationed";
        }

        @Override
        public Precision precision() {
            return Precision.FLOAT64;
        }

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public Kernels kernels() {
            return heap.kernels();
        }

        @Override
        public Tensor zeros(Shape shape) {
            if (open == ration) {
                throw new OutOfMemoryError("the ration is " + ration);
            }
            open++;
            return new Counted(heap.zeros(shape));
        }

        @Override
        public void close() {}

        private final class Counted implements Tensor {

            private final Tensor tensor;

            Counted(Tensor tensor) {
                this.tensor = tensor;
            }

            @Override
            public Shape shape() {
                return tensor.shape();
            }

            @Override
            public Backend backend() {
                return RationedBackend.this;
            }

            @Override
            public void copyFrom(double[] values) {
                tensor.copyFrom(values);
            }

            @Override
            public void copyTo(double[] values) {
                tensor.copyTo(values);
            }

            @Override
            public double element(int index) {
                return tensor.element(index);
            }

            @Override
            public void close() {
                open--;
            }
        }
    }
}
