package gradus.examples.cats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What the article printed for one network: a cost for every hundredth iteration, to four decimals, and the test accuracy.
 *
 * @param rows the costs of iterations 100, 200, ..., as printed
 * @param trustworthyRows how many of them, from the first, another machine can reproduce; the rest is decided by round-off
 * @param testAccuracy in percent, as printed
 */
public record PublishedTable(List<String> rows, int trustworthyRows, String testAccuracy) {

    /** Iterations between two rows, {@value}. */
    public static final int ITERATIONS_PER_ROW = 100;

    private static final int DECIMALS = 4;

    /** Copies the rows. */
    public PublishedTable {
        rows = List.copyOf(rows);
    }

    /** Returns the table of an experiment, if the article has it. */
    public static Optional<PublishedTable> of(String experiment) {
        String file = experiment + ".properties";
        try (InputStream in = PublishedTable.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(in);
            return Optional.of(new PublishedTable(
                    List.of(properties.getProperty("costs").split(" ")),
                    Integer.parseInt(properties.getProperty("trustworthyRows")),
                    properties.getProperty("testAccuracy")));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Returns a cost as the article prints it: the exact binary value to four decimals. */
    public static String print(double cost) {
        return new BigDecimal(cost).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Returns the row of an iteration, counted from 0, if it has one. */
    public Optional<Integer> rowOf(int iteration) {
        int row = iteration / ITERATIONS_PER_ROW - 1;
        boolean printed = iteration % ITERATIONS_PER_ROW == 0 && row < rows.size();
        return printed ? Optional.of(row) : Optional.empty();
    }

    /** Counts the trustworthy rows that a run reports, and how many of them print alike. */
    public Agreement agreement(List<LoggedCost> costs) {
        int compared = 0;
        int equal = 0;
        for (LoggedCost logged : costs) {
            Optional<Integer> row = rowOf(logged.iteration());
            if (row.isPresent() && row.get() < trustworthyRows) {
                compared++;
                if (print(logged.cost()).equals(rows.get(row.get()))) {
                    equal++;
                }
            }
        }
        return new Agreement(equal, compared);
    }

    /**
     * How far a run agrees with the table.
     *
     * @param equal trustworthy rows that print alike
     * @param compared trustworthy rows the run reports
     */
    public record Agreement(int equal, int compared) {}
}
