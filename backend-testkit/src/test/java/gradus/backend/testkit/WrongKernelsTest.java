package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.UnaryOp;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The suite fails where a backend is wrong, and there only. */
final class WrongKernelsTest {

    @Test
    void nothingWrong() {
        assertThat(failures(Precision.FLOAT64, right -> right)).isEmpty();
    }

    @Test
    void forgottenTranspose() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.ForgottenTranspose::new))
                .contains("a·bᵀ of hand-computed values", "aᵀ·bᵀ of hand-computed values", "a·bᵀ of awkward sizes")
                .allSatisfy(name -> assertThat(name).contains("bᵀ"));
    }

    @Test
    void ignoredBeta() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.IgnoredBeta::new))
                .contains("a·b with every α and β", "a·b with β ≠ 0 over NaN")
                .allSatisfy(name -> assertThat(name).containsAnyOf("α and β", "β ≠ 0", "hand-computed"));
    }

    @Test
    void staleBuffer() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.StaleBuffer::new))
                .contains("a·b with β = 0 over NaN", "affine")
                .doesNotContain("a·b with every α and β");
    }

    @Test
    void broadcastAlongTheWrongAxis() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.BroadcastAlongTheWrongAxis::new))
                .contains(
                        "ADD broadcast in every form",
                        "GREATER broadcast in every form",
                        "SUBTRACT in place of either operand");
    }

    @Test
    void narrowInside() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.NarrowInside::new))
                .contains("TANH of awkward sizes", "SOFTPLUS of awkward sizes", "COPY of awkward sizes");
        assertThat(failures(Precision.FLOAT32, WrongKernels.NarrowInside::new)).isEmpty();
    }

    @Test
    void swallowedNan() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.SwallowedNan::new))
                .containsExactly("RELU of hand-computed values", "RELU of special numbers", "RELU in place");
    }

    @Test
    void unsignedZero() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.UnsignedZero::new))
                .contains("COPY of hand-computed values", "TANH of hand-computed values", "NEGATE of special numbers");
    }

    @Test
    void clearedFirst() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.ClearedFirst::new))
                .contains("EXPONENTIAL in place", "COPY in place")
                .contains("tanhBackward") // its default body negates in place
                .hasSize(UnaryOp.values().length + 1);
    }

    @Test
    void maximumFromZero() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.MaximumFromZero::new))
                .contains("MAXIMUM of awkward sizes")
                .allSatisfy(name -> assertThat(name).startsWith("MAXIMUM"));
    }

    @Test
    void spoiltOperand() {
        assertThat(failures(Precision.FLOAT64, WrongKernels.SpoiltOperand::new))
                .containsExactly("axpby with every α and β", "axpby with β = 0 over NaN");
    }

    @Test
    void otherBitsEachTime() {
        UnaryOperator<Kernels> mistake = right -> new WrongKernels.OtherBitsEachTime(right, new AtomicInteger());
        assertThat(failures(Precision.FLOAT64, mistake, sides -> new RepetitionRules(sides).tests()))
                .contains("SUM along axis 0 again", "SUM of all in several threads")
                .allSatisfy(name -> assertThat(name).startsWith("SUM"));
    }

    /** Returns the names of the tests that fail for kernels with a mistake that shows at a single call. */
    private static List<String> failures(Precision precision, UnaryOperator<Kernels> mistake) {
        return failures(precision, mistake, WrongKernelsTest::rules);
    }

    private static List<String> failures(
            Precision precision, UnaryOperator<Kernels> mistake, Function<SideBySide, Stream<DynamicTest>> rules) {
        Kernels kernels = mistake.apply(new ReferenceKernels(precision));
        try (SideBySide sides = new SideBySide(new ReferenceBackend(precision, kernels), precision)) {
            return rules.apply(sides)
                    .filter(WrongKernelsTest::fails)
                    .map(DynamicTest::getDisplayName)
                    .toList();
        }
    }

    private static Stream<DynamicTest> rules(SideBySide sides) {
        return Stream.of(
                        new TensorRules(sides).tests(),
                        new UnaryRules(sides).tests(),
                        new BinaryRules(sides).tests(),
                        new ReductionRules(sides).tests(),
                        new MatmulRules(sides).tests(),
                        new DerivedRules(sides).tests(),
                        new ArgumentRules(sides).tests())
                .flatMap(tests -> tests)
                .filter(test ->
                        !test.getDisplayName().endsWith("of large sizes")); // slow, and no mistake here needs it
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError e) {
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException(test.getDisplayName(), e);
        }
    }
}
