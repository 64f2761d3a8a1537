package gradus.backend.testkit;

import gradus.backend.BackendException;
import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A provider of the reference's tensors with other kernels. */
record TestedProvider(String name, Set<Precision> precisions, Function<Precision, Backend> opening)
        implements BackendProvider {

    /** Returns a provider of the reference with its kernels wrapped, in some precisions. */
    static TestedProvider of(String name, UnaryOperator<Kernels> wrapping, Precision... precisions) {
        return new TestedProvider(
                name,
                Set.of(precisions),
                precision -> new ReferenceBackend(
                        name, precision, wrapping.apply(new ReferenceKernels(precision)), new AtomicBoolean()));
    }

    @Override
    public String description() {
        return "plain loops";
    }

    @Override
    public Backend open(Precision precision) {
        if (!precisions.contains(precision)) {
            throw new BackendException(
                    "backend " + name + ": expected one of " + precisions + ", received " + precision);
        }
        return opening.apply(precision);
    }
}
