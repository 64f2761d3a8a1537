package gradus.examples.compare;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** The reference backend, in float64, with something done to the result of each of its tanhs. */
public final class TamperedBackend implements Backend {

    private final Backend honest = new ReferenceBackend(Precision.FLOAT64);
    private final String name;
    private final ObjIntConsumer<Tensor> tampering;
    private int tanhs;

    /**
     * A backend with a flaw.
     *
     * @param tampering is given the result of a tanh, and which of all this is, from 1
     */
    TamperedBackend(String name, ObjIntConsumer<Tensor> tampering) {
        this.name = name;
        this.tampering = tampering;
    }

    /** Returns a backend whose tanh is too large by a part, from one call on. */
    static TamperedBackend slanted(String name, int from, double part) {
        return new TamperedBackend(name, (result, call) -> {
            if (call >= from) {
                result.copyFrom(Arrays.stream(result.toArray())
                        .map(value -> value * (1 + part))
                        .toArray());
            }
        });
    }

    /** Returns a backend whose tanh throws in one call. */
    static TamperedBackend failing(String name, int in, Error failure) {
        return new TamperedBackend(name, (result, call) -> {
            if (call == in) {
                throw failure;
            }
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Precision precision() {
        return honest.precision();
    }

    @Override
    public int threads() {
        return honest.threads();
    }

    @Override
    public Kernels kernels() {
        return (Kernels) Proxy.newProxyInstance(
                Kernels.class.getClassLoader(),
                new Class<?>[] {Kernels.class},
                (proxy, kernel, args) -> run(kernel, args));
    }

    private Object run(Method kernel, Object[] args) throws Throwable {
        Object[] inner = Arrays.stream(args)
                .map(arg -> arg instanceof Handle handle ? handle.inner : arg)
                .toArray();
        try {
            Object nothing = kernel.invoke(honest.kernels(), inner);
            if (inner[0] == UnaryOp.TANH) {
                tanhs++;
                tampering.accept((Tensor) inner[2], tanhs);
            }
            return nothing;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Tensor zeros(Shape shape) {
        return new Handle(this, honest.zeros(shape));
    }

    @Override
    public void close() {
        honest.close();
    }

    /** A tensor of the reference backend that calls the tampered one its own. */
    private record Handle(Backend backend, Tensor inner) implements Tensor {
        @Override
        public Shape shape() {
            return inner.shape();
        }

        @Override
        public void copyFrom(double[] values) {
            inner.copyFrom(values);
        }

        @Override
        public void copyTo(double[] values) {
            inner.copyTo(values);
        }

        @Override
        public double element(int index) {
            return inner.element(index);
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
