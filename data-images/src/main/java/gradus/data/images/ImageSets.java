package gradus.data.images;

import gradus.data.LabelledImages;

/**
 * Images to learn from and images to be tested on, of one size and with the same classes.
 *
 * @param training what to learn from
 * @param test what is kept from the learner
 */
public record ImageSets(LabelledImages training, LabelledImages test) {}
