package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Precision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The page, the enum and the tests have the same rules. */
final class RulesTest {

    private static List<String> page(String prefix) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream("RULES.md"), "RULES.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .toList();
        }
    }

    /** Returns the display names of all tests there are for a provider. */
    private static List<String> tests(Precision... precisions) {
        return KitRun.flat(
                        new BackendConformance(
                                TestedProvider.of("reference", right -> right, precisions)) {}.conformance())
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static String number(String test) {
        return test.substring(0, test.indexOf(' '));
    }

    @Test
    void page_saysWhatTheEnumSays() throws IOException {
        assertThat(page("- **"))
                .containsExactly(Arrays.stream(Rule.values())
                        .map(rule -> rule.number() + "** " + rule.sentence())
                        .toArray(String[]::new));
        assertThat(page("## "))
                .containsExactly(Arrays.stream(RuleGroup.values())
                        .map(RuleGroup::toString)
                        .toArray(String[]::new));
    }

    @Test
    void numbers_countUpInEachGroup() {
        for (RuleGroup group : RuleGroup.values()) {
            List<String> numbers = Arrays.stream(Rule.values())
                    .filter(rule -> rule.group() == group)
                    .map(Rule::number)
                    .toList();
            assertThat(numbers)
                    .isNotEmpty()
                    .containsExactly(Stream.iterate(1, i -> i + 1)
                            .limit(numbers.size())
                            .map(i -> group.number() + "." + i)
                            .toArray(String[]::new));
        }
    }

    @Test
    void rules_areOrders() {
        assertThat(Rule.values())
                .allSatisfy(rule ->
                        assertThat(rule.sentence()).containsAnyOf("MUST", "MAY").endsWith("."));
    }

    @Test
    void everyRuleHasATest_andEveryTestARule() {
        // Nothing is refused by a provider of both precisions.
        Set<String> tried = Stream.concat(tests(Precision.values()).stream(), tests(Precision.FLOAT64).stream())
                .map(RulesTest::number)
                .collect(Collectors.toSet());
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Rule.values()).map(Rule::number).toArray(String[]::new));
    }

    @Test
    void tests_haveNamesOfTheirOwn() {
        assertThat(tests(Precision.FLOAT64)).doesNotHaveDuplicates();
    }

    @Test
    void tests_areTheSameInBothPrecisions() {
        assertThat(tests(Precision.FLOAT32).stream().filter(test -> !test.startsWith("1.")))
                .containsExactlyElementsOf(tests(Precision.FLOAT64).stream()
                        .filter(test -> !test.startsWith("1."))
                        .toList());
    }
}
