package gradus.backend.testkit;

import gradus.backend.BackendProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The kit every backend must pass, in every precision it offers. A backend's author writes
 *
 * <pre>
 *     final class MyBackendConformanceTest extends BackendConformance {
 *         MyBackendConformanceTest() {
 *             super(new MyBackendProvider());
 *         }
 *     }
 * </pre>
 *
 * <p>Each test is one of a rule of {@code RULES.md}, which lies beside this class as a resource too; its name begins with the
 * rule's number, and so does the message of a failure. Every kernel is tried on hand-computed values and compared with {@link
 * ReferenceBackend} over awkward sizes, all forms of broadcasting, aliased results, NaN, infinities, signed zeros and
 * subnormal numbers, within bounds that follow from the arithmetic (see {@code Tolerance}); then come repetition and threads,
 * a training run, and memory.
 *
 * <p>In the end a report of about a screen is written to {@code target/conformance/<name>.txt} and published through JUnit.
 * The kit wants the process to itself, since it measures its memory.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Isolated("measures the memory of the process")
public abstract class BackendConformance {

    private final ConformanceRun run;

    /**
     * For the author's subclass.
     *
     * @param provider of the backend to be proved
     */
    protected BackendConformance(BackendProvider provider) {
        this.run = new ConformanceRun(provider);
    }

    @TestFactory
    final Stream<DynamicNode> conformance() {
        return run.tests();
    }

    @AfterEach
    final void closeAndReport(TestReporter reporter) {
        ConformanceReport report = run.report();
        run.close();
        report.write();
        reporter.publishEntry("conformance", report.toString());
    }
}
