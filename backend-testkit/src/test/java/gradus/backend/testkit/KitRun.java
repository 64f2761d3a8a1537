package gradus.backend.testkit;

import gradus.backend.BackendProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * The tests a subclass of {@link BackendConformance} is given for a provider, run here instead of by JUnit.
 *
 * @param failures display names and messages of the tests that failed
 */
record KitRun(List<Failure> failures) {

    /** A failed test, and why it failed. */
    record Failure(String test, String message) {}

    /** Runs all tests whose display name is wanted. */
    static KitRun of(BackendProvider provider, Predicate<String> wanted) {
        BackendConformance kit = new BackendConformance(provider) {};
        try {
            return new KitRun(flat(kit.conformance())
                    .filter(test -> wanted.test(test.getDisplayName()))
                    .flatMap(KitRun::failure)
                    .toList());
        } finally {
            kit.closeAndReport(entry -> {});
        }
    }

    /** Returns the tests in all containers, each of which is opened when the tests before it have been taken. */
    static Stream<DynamicTest> flat(Stream<? extends DynamicNode> nodes) {
        return nodes.flatMap(node -> node instanceof DynamicContainer container
                ? flat(container.getChildren())
                : Stream.of((DynamicTest) node));
    }

    private static Stream<Failure> failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Stream.empty();
        } catch (AssertionError e) {
            return Stream.of(new Failure(test.getDisplayName(), String.valueOf(e.getMessage())));
        } catch (TestAbortedException e) {
            return Stream.empty();
        } catch (Throwable e) {
            throw new IllegalStateException(test.getDisplayName(), e);
        }
    }

    /** Returns the rules that were broken. */
    Set<Rule> broken() {
        return Arrays.stream(Rule.values())
                .filter(rule ->
                        failures.stream().anyMatch(failure -> failure.test().startsWith(rule.number() + " ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the groups of the rules that were broken. */
    Set<RuleGroup> brokenGroups() {
        return broken().stream().map(Rule::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
