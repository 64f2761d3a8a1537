package gradus.backend.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradus.backend.BackendProvider;
import gradus.backend.testkit.Outcome.Status;
import gradus.tensor.Precision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.TestAbortedException;

/** All tests for one provider: names them, runs them, and remembers how they ended. */
final class ConformanceRun implements AutoCloseable {

    private final BackendProvider provider;
    private final List<SideBySide> opened = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    ConformanceRun(BackendProvider provider) {
        this.provider = provider;
    }

    /** Returns the tests that have no precision, then those of each, in groups; a backend is opened when its turn comes. */
    Stream<DynamicNode> tests() {
        Stream<DynamicNode> ofProvider = groups(new ProviderRules(provider).tests(), "", OptionalDouble::empty);
        return Stream.concat(ofProvider, provider.precisions().stream().sorted().map(this::inPrecision));
    }

    private DynamicContainer inPrecision(Precision precision) {
        return dynamicContainer(precision.toString(), Stream.of(precision).flatMap(p -> {
            SideBySide sides = new SideBySide(provider, p);
            opened.add(sides);
            return groups(rules(sides), p.toString(), sides::release);
        }));
    }

    private static Stream<RuleTest> rules(SideBySide sides) {
        return Stream.of(
                        new TensorRules(sides).tests(),
                        new UnaryRules(sides).tests(),
                        new BinaryRules(sides).tests(),
                        new ReductionRules(sides).tests(),
                        new MatmulRules(sides).tests(),
                        new LayerRules(sides).tests(),
                        new ActivationRules(sides).tests(),
                        new SoftmaxRules(sides).tests(),
                        new AdamRules(sides).tests(),
                        new SubnormalRules(sides).tests(),
                        new ArgumentRules(sides).tests(),
                        new RepetitionRules(sides).tests(),
                        new TrainingRules(sides).tests(),
                        new ClosingRules(sides).tests(),
                        new MemoryRules(sides).tests())
                .flatMap(tests -> tests);
    }

    private Stream<DynamicNode> groups(Stream<RuleTest> tests, String scope, Supplier<OptionalDouble> release) {
        Map<RuleGroup, List<DynamicNode>> groups = new EnumMap<>(RuleGroup.class);
        tests.forEach(test -> groups.computeIfAbsent(test.rule().group(), group -> new ArrayList<>())
                .add(dynamicTest(test.displayName(), () -> run(test, scope, release))));
        return groups.entrySet().stream()
                .map(group -> dynamicContainer(group.getKey().toString(), group.getValue()));
    }

    private void run(RuleTest test, String scope, Supplier<OptionalDouble> release) throws Throwable {
        long start = System.nanoTime();
        Status status = Status.FAILED;
        OptionalDouble largestError = OptionalDouble.empty();
        try {
            try {
                test.body().execute();
            } finally {
                largestError = release.get();
            }
            status = Status.PASSED;
        } catch (TestAbortedException e) {
            status = Status.SKIPPED;
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("rule " + test.rule() + "\n" + test.name() + " " + scope + ": " + e, e);
        } finally {
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            outcomes.add(new Outcome(test, scope, status, time, largestError));
        }
    }

    ConformanceReport report() {
        int threads = opened.stream()
                .mapToInt(sides -> sides.tested().threads())
                .max()
                .orElse(0);
        return new ConformanceReport(provider, threads, outcomes);
    }

    @Override
    public void close() {
        opened.forEach(SideBySide::close);
    }
}
