package gradus.examples.series;

/**
 * An experiment that was left out.
 *
 * @param name of the experiment
 * @param reason why, and how to have it
 */
public record Skipped(String name, String reason) implements Outcome {

    @Override
    public boolean agrees() {
        return true;
    }
}
