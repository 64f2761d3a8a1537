package gradus.examples.series;

/** What an experiment came to. */
public sealed interface Outcome permits TrainingOutcome, GradientCheckOutcome, DescentOutcome, Skipped {

    /** Returns the experiment's name. */
    String name();

    /** Returns whether everything that was published and can be reproduced was. */
    boolean agrees();
}
