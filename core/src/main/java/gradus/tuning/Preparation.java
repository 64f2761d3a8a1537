package gradus.tuning;

import gradus.data.Standardiser;

/**
 * What is done to the features before training. Whatever it measures, it measures on the training examples alone.
 */
@FunctionalInterface
public interface Preparation {

    /** Leaves features as they are. */
    Preparation NONE = examples -> examples;

    /** Standardises each feature by {@link Standardiser}. */
    Preparation STANDARDISED = examples -> {
        Standardiser standardiser = Standardiser.fit(examples.training());
        return new HeldOut(
                standardiser.apply(examples.training()), standardiser.apply(examples.judged()), examples.fanIn());
    };

    /** Turns the space of features, and leaves out what is zero in all examples then; see {@link Span}. */
    Preparation SPAN = Span::of;

    /** Returns the examples with other features. */
    HeldOut prepare(HeldOut examples);

    /** Returns this preparation and then another. */
    default Preparation then(Preparation next) {
        return examples -> next.prepare(prepare(examples));
    }
}
