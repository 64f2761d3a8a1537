package gradus.examples.check;

import gradus.examples.published.Mark;
import gradus.gradientcheck.GradientCheckResult;
import java.util.List;

/**
 * What part "Gradient Checking" of the article series says of its check, number by number, beside what comes out here.
 *
 * <p>The relative difference itself is made of its machine's round-off, so only its power of ten is compared.
 */
public final class PublishedGradientCheck {

    /** The index of the image, {@value}. */
    public static final int EXAMPLE = 89;

    /** The image's label, {@value}. */
    public static final int LABEL = 0;

    /** The cost, {@value}. */
    public static final double COST = 0.6931721167951169;

    /** ‖g‖, the norm of the gradient, {@value}. */
    public static final double GRADIENT_NORM = 0.5009223766070237;

    /** How many of the derivatives are not zero, {@value}. */
    public static final int NON_ZERO = 36;

    /** The relative difference, {@value}. */
    public static final double DIFFERENCE = 3.0220555297630148e-09;

    /** The power of ten that the relative difference must be below, {@value}. */
    public static final double LIMIT = 1e-8;

    /**
     * How far cost and norm may be from the published ones, {@value}, relative to them: the roundings of a sum of n = 12288 terms
     * come to √n · 2⁻⁵³, or 1e-14, if they are as random as they look, and in the worst case to n · 2⁻⁵³.
     */
    public static final double TOLERANCE = 1e-12;

    private PublishedGradientCheck() {}

    /** Returns what was published, beside ours. */
    public static List<Row> beside(ArticleGradientCheckResult result) {
        GradientCheckResult ours = result.article();
        return List.of(
                exact("image", EXAMPLE, result.example()),
                exact("label", LABEL, result.label()),
                close("cost", COST, ours.cost()),
                close("gradient norm", GRADIENT_NORM, ours.norms().gradient()),
                exact("not zero", NON_ZERO, ours.elements() - ours.zeros()),
                row("relative difference", DIFFERENCE, ours.relativeDifference(), ours.relativeDifference() < LIMIT));
    }

    private static Row exact(String quantity, int published, int ours) {
        return new Row(quantity, String.valueOf(published), String.valueOf(ours), mark(published == ours));
    }

    private static Row close(String quantity, double published, double ours) {
        return row(quantity, published, ours, Math.abs(ours - published) <= TOLERANCE * published);
    }

    private static Row row(String quantity, double published, double ours, boolean same) {
        return new Row(quantity, String.valueOf(published), String.valueOf(ours), mark(same));
    }

    private static Mark mark(boolean same) {
        return same ? Mark.SAME : Mark.DIFFERENT;
    }

    /**
     * One number.
     *
     * @param quantity what it says
     * @param published the article's
     * @param ours what came out here
     * @param mark whether they are the same but for round-off
     */
    public record Row(String quantity, String published, String ours, Mark mark) {}
}
