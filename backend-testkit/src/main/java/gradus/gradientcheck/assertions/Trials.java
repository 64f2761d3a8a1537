package gradus.gradientcheck.assertions;

import gradus.gradientcheck.GradientCheckResult;

/** Random cases to check a gradient in. */
@FunctionalInterface
interface Trials {

    /** Returns what one case came to, the same for the same seed. */
    GradientCheckResult check(long seed);
}
