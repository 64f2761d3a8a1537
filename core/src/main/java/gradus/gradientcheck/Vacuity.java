package gradus.gradientcheck;

import java.util.ArrayList;
import java.util.List;

/** Finds out when a check compares next to nothing. */
final class Vacuity {

    private Vacuity() {}

    static List<String> warnings(GradientCheckResult result) {
        List<String> warnings = new ArrayList<>();
        if (result.compared() == 0 || result.areAllZero()) {
            warnings.add("all derivatives that were compared are zero: the check is vacuous");
        } else if (result.isLostInRoundOff()) {
            warnings.add(
                    "the derivatives differ, and the round-off of the cost alone may be why: the check is vacuous");
        } else if (2L * result.zeros() > result.elements()) {
            warnings.add(result.zeros() + " of " + result.elements()
                    + " derivatives are exactly zero: the check says little about them");
        }
        if (result.kinks() > result.compared()) {
            warnings.add(result.kinks() + " elements are at kinks, more than the " + result.compared()
                    + " that were compared: move the parameters or the inputs");
        }
        for (ParameterCheck parameter : result.parameters()) {
            if (parameter.isLostInRoundOff(result.tolerance())) {
                warnings.add("the derivatives of " + parameter.name() + " are lost in the round-off of the cost");
            }
        }
        return warnings;
    }
}
