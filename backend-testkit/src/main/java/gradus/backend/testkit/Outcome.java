package gradus.backend.testkit;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How a test ended.
 *
 * @param test the test
 * @param scope the precision it ran in, or nothing if it has none
 * @param status passed, failed, or skipped
 * @param time how long it took
 * @param largestError of its comparisons, relative to what is allowed; none if only exact results are
 */
record Outcome(RuleTest test, String scope, Status status, Duration time, OptionalDouble largestError) {

    /** How a test can end. */
    enum Status {
        /** The rule holds. */
        PASSED,
        /** It does not. */
        FAILED,
        /** It could not be tried here. */
        SKIPPED
    }
}
