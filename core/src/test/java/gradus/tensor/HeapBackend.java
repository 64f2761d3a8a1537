package gradus.tensor;

/** Holds tensors and computes nothing: enough for what only needs a place for numbers. */
public final class HeapBackend implements Backend {

    @Override
    public String name() {
        return "heap";
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
        throw new UnsupportedOperationException("the heap backend computes nothing");
    }

    @Override
    public Tensor zeros(Shape shape) {
        return new HeapTensor(this, shape);
    }

    @Override
    public void close() {}

    private static final class HeapTensor implements Tensor {

        private final Backend backend;
        private final Shape shape;
        private final double[] numbers;

        HeapTensor(Backend backend, Shape shape) {
            this.backend = backend;
            this.shape = shape;
            this.numbers = new double[shape.size()];
        }

        @Override
        public Shape shape() {
            return shape;
        }

        @Override
        public Backend backend() {
            return backend;
        }

        @Override
        public void copyFrom(double[] values) {
            System.arraycopy(values, 0, numbers, 0, numbers.length);
        }

        @Override
        public void copyTo(double[] values) {
            System.arraycopy(numbers, 0, values, 0, numbers.length);
        }

        @Override
        public double element(int index) {
            return numbers[index];
        }

        @Override
        public void close() {}
    }
}
