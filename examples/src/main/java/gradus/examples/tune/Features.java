package gradus.examples.tune;

import gradus.tuning.Preparation;

/** What a network is shown of an image. */
public enum Features {
    /** The pixels' intensities. */
    PIXELS,
    /** The same in fewer numbers, {@link Preparation#SPAN}. */
    SPAN,
    /** Intensities of mean 0 and deviation 1 at each place, in fewer numbers. */
    STANDARDISED;

    /** Returns how they are made from pixels. */
    public Preparation preparation() {
        return switch (this) {
            case PIXELS -> Preparation.NONE;
            case SPAN -> Preparation.SPAN;
            case STANDARDISED -> Preparation.STANDARDISED.then(Preparation.SPAN);
        };
    }
}
