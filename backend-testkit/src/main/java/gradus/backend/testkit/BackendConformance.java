package gradus.backend.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The suite every backend must pass, in every precision. A backend's author writes
 *
 * <pre>
 *     final class MyBackendConformanceTest extends BackendConformance {
 *         &#64;Override
 *         protected Backend open(Precision precision) {
 *             return new MyBackend(precision);
 *         }
 *     }
 * </pre>
 *
 * <p>Every kernel is tried on hand-computed values and compared with {@link ReferenceBackend} over awkward sizes, all forms
 * of broadcasting, aliased results, NaN, infinities and signed zeros, within bounds that follow from the arithmetic (see
 * {@code Tolerance}). Each test is named after the kernel it tries.
 */
public abstract class BackendConformance {

    private final List<SideBySide> precisions = new ArrayList<>();

    /** For the author's subclass. */
    protected BackendConformance() {}

    /** Opens a backend of its own for the caller, who closes it. */
    protected abstract Backend open(Precision precision);

    @BeforeEach
    final void openInEveryPrecision() {
        for (Precision precision : Precision.values()) {
            precisions.add(new SideBySide(open(precision), precision));
        }
    }

    @AfterEach
    final void closeAll() {
        precisions.forEach(SideBySide::close);
    }

    @TestFactory
    final Stream<DynamicNode> tensors() {
        return inEveryPrecision(sides -> new TensorRules(sides).tests());
    }

    @TestFactory
    final Stream<DynamicNode> unary() {
        return inEveryPrecision(sides -> new UnaryRules(sides).tests());
    }

    @TestFactory
    final Stream<DynamicNode> binary() {
        return inEveryPrecision(sides -> new BinaryRules(sides).tests());
    }

    @TestFactory
    final Stream<DynamicNode> reduce() {
        return inEveryPrecision(sides -> new ReductionRules(sides).tests());
    }

    @TestFactory
    final Stream<DynamicNode> matmul() {
        return inEveryPrecision(sides -> new MatmulRules(sides).tests());
    }

    @TestFactory
    final Stream<DynamicNode> derivedKernels() {
        return inEveryPrecision(sides -> new DerivedRules(sides).tests());
    }

    @TestFactory
    final Stream<DynamicNode> illegalArguments() {
        return inEveryPrecision(sides -> new ArgumentRules(sides).tests());
    }

    @TestFactory
    final Stream<DynamicNode> repetition() {
        return inEveryPrecision(sides -> new RepetitionRules(sides).tests());
    }

    private Stream<DynamicNode> inEveryPrecision(Function<SideBySide, Stream<DynamicTest>> rules) {
        return precisions.stream()
                .map(sides -> dynamicContainer(sides.precision().toString(), rules.apply(sides)));
    }
}
