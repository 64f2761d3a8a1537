package gradus.backend.testkit;

import org.junit.jupiter.api.function.Executable;

/**
 * A test of a rule.
 *
 * @param rule what must hold
 * @param name what is tried, within the rule
 * @param body fails unless it holds
 */
record RuleTest(Rule rule, String name, Executable body) {

    /** Returns the rule's number and the test's name: {@code 6.5 a·bᵀ with β = 0 over NaN}. */
    String displayName() {
        return rule.number() + " " + name;
    }
}
