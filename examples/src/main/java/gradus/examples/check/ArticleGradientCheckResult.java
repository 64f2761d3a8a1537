package gradus.examples.check;

import gradus.gradientcheck.GradientCheckResult;
import gradus.network.NetworkSpec;

/**
 * What the article's check came to, and the sound one beside it.
 *
 * @param network what was checked
 * @param example the index of the image
 * @param label of the image
 * @param article pixels from 0 to 255, the article's ε
 * @param sound pixels from 0 to 1, the default ε
 */
public record ArticleGradientCheckResult(
        NetworkSpec network, int example, int label, GradientCheckResult article, GradientCheckResult sound) {}
