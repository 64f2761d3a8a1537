package gradus.backend.testkit;

import static gradus.tensor.Precision.FLOAT32;
import static gradus.tensor.Precision.FLOAT64;
import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Kernels with a mistake break the rules that name it, and none of a group that has nothing to do with it. They run through
 * the tests that an author's subclass is given, but for those that take seconds and cannot show these mistakes: large products
 * (6.3), threads (10.2, 10.3) and memory (12.4 to 12.6). Mistakes of threads and memory have tests of their own.
 */
final class WrongKernelsTest {

    @Test
    void nothingWrong() {
        assertThat(run(FLOAT64, right -> right).failures()).isEmpty();
    }

    @Test
    void forgottenTranspose() {
        KitRun run = run(FLOAT64, WrongKernels.ForgottenTranspose::new);
        assertThat(run.broken()).contains(Rule.MATMUL_VALUES, Rule.MATMUL_SHAPES);
        assertThat(run.brokenGroups()).containsExactly(RuleGroup.MATMUL);
        assertThat(run.failures()).allSatisfy(f -> assertThat(f.test()).contains("bᵀ"));
    }

    @Test
    void ignoredBeta() {
        assertThat(run(FLOAT64, WrongKernels.IgnoredBeta::new).broken())
                .containsExactly(Rule.MATMUL_VALUES, Rule.MATMUL_FACTORS, Rule.MATMUL_BETA);
    }

    @Test
    void staleBuffer() {
        KitRun run = run(FLOAT64, WrongKernels.StaleBuffer::new);
        assertThat(run.broken())
                .contains(Rule.MATMUL_BETA_ZERO, Rule.AFFINE)
                .doesNotContain(Rule.MATMUL_FACTORS, Rule.MATMUL_BETA);
    }

    @Test
    void broadcastAlongTheWrongAxis() {
        KitRun run = run(FLOAT64, WrongKernels.BroadcastAlongTheWrongAxis::new);
        assertThat(run.broken()).contains(Rule.BINARY_BROADCAST, Rule.BINARY_IN_PLACE);
        assertThat(run.brokenGroups()).isSubsetOf(RuleGroup.BINARY, RuleGroup.LAYERS);
    }

    @Test
    void narrowInside() {
        KitRun run = run(FLOAT64, WrongKernels.NarrowInside::new);
        assertThat(run.broken()).contains(Rule.UNARY_VALUES, Rule.UNARY_SHAPES, Rule.TRAINING_PARAMETERS);
        assertThat(run.brokenGroups())
                .isSubsetOf(RuleGroup.UNARY, RuleGroup.LAYERS, RuleGroup.SUBNORMAL, RuleGroup.TRAINING);
        assertThat(run(FLOAT32, WrongKernels.NarrowInside::new).failures()).isEmpty();
    }

    @Test
    void swallowedNan() {
        assertThat(run(FLOAT64, WrongKernels.SwallowedNan::new).broken())
                .containsExactly(Rule.UNARY_IN_PLACE, Rule.UNARY_NAN);
    }

    @Test
    void unsignedZero() {
        KitRun run = run(FLOAT64, WrongKernels.UnsignedZero::new);
        assertThat(run.broken()).contains(Rule.UNARY_ZERO).doesNotContain(Rule.UNARY_VALUES, Rule.UNARY_NAN);
        assertThat(run.brokenGroups()).containsExactly(RuleGroup.UNARY);
    }

    @Test
    void clearedFirst() {
        KitRun run = run(FLOAT64, WrongKernels.ClearedFirst::new);
        assertThat(run.broken())
                .contains(Rule.UNARY_IN_PLACE, Rule.TANH_BACKWARD) // its default body negates in place
                .doesNotContain(Rule.UNARY_VALUES, Rule.UNARY_SHAPES);
    }

    @Test
    void maximumFromZero() {
        KitRun run = run(FLOAT64, WrongKernels.MaximumFromZero::new);
        assertThat(run.broken()).contains(Rule.REDUCE_SHAPES, Rule.SOFTMAX); // its default body takes the maximum
        assertThat(run.brokenGroups()).containsExactly(RuleGroup.REDUCE, RuleGroup.LAYERS);
    }

    @Test
    void spoiltOperand() {
        KitRun run = run(FLOAT64, WrongKernels.SpoiltOperand::new);
        assertThat(run.broken()).contains(Rule.ARGUMENT_READ_ONLY);
        assertThat(run.brokenGroups())
                .isSubsetOf(RuleGroup.LAYERS, RuleGroup.SUBNORMAL, RuleGroup.ARGUMENTS, RuleGroup.TRAINING);
    }

    @Test
    void otherBitsEachTime() {
        KitRun run = run(FLOAT64, right -> new WrongKernels.OtherBitsEachTime(right, new AtomicInteger()));
        assertThat(run.broken()).contains(Rule.REPEATED);
        assertThat(run.brokenGroups()) // softmax sums by its default body
                .isSubsetOf(RuleGroup.REDUCE, RuleGroup.LAYERS, RuleGroup.REPETITION);
    }

    @Test
    void flushedSubnormals() {
        for (Precision precision : Precision.values()) {
            assertThat(run(precision, WrongKernels.FlushedSubnormals::new).broken())
                    .containsExactly(Rule.SUBNORMAL_BINARY, Rule.SUBNORMAL_SUMS); // affine adds its bias by it
        }
    }

    @Test
    void correctedUnderTheRoot() {
        assertThat(run(FLOAT32, WrongKernels.CorrectedUnderTheRoot::new).broken())
                .containsExactly(Rule.ADAM);
    }

    @Test
    void failures_sayTheRule() {
        assertThat(run(FLOAT32, WrongKernels.SwallowedNan::new).failures())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.message()).startsWith("rule 3.").contains("MUST", "RELU", "float32"));
    }

    private static KitRun run(Precision precision, UnaryOperator<Kernels> mistake) {
        return KitRun.of(
                TestedProvider.of("wrong-kernels", mistake, precision),
                test -> !test.matches("(6\\.3|10\\.[23]|12\\.[456]) .*"));
    }
}
