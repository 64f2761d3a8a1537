package gradus.examples.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTableTest {

    @ParameterizedTest
    @CsvSource({
        "forward-tanh, 30, 20", "forward-relu, 30, 30", "l2-none, 25, 20", "l2-0.02, 25, 20", "dropout-none, 10, 10",
        "dropout-half, 10, 10", "init-zeros, 10, 10", "init-random, 10, 10", "init-he, 10, 0", "init-xavier, 10, 0"
    })
    void of_published_hasItsRowsAndAnAccuracy(String experiment, int rows, int trustworthyRows) {
        PublishedTable table = PublishedTable.of(experiment).orElseThrow();
        assertThat(table.rows()).hasSize(rows);
        assertThat(table.iterations()).isEqualTo(100 * rows);
        assertThat(table.trustworthyRows()).isEqualTo(trustworthyRows);
        assertThat(table.accuracies()).isNotEmpty();
        // What cannot be reproduced is explained.
        assertThat(table.isTrustworthy() || table.note().isPresent()).isTrue();
    }

    @Test
    void of_notPublished_isEmpty() {
        assertThat(PublishedTable.of("forward-leaky-relu")).isEmpty();
    }

    @Test
    void mark_tellsTheThreeKindsOfRows() {
        PublishedTable table = table(2, Optional.empty());
        assertThat(table.mark(new LoggedCost(10, 0.75))).contains(Mark.SAME);
        assertThat(table.mark(new LoggedCost(20, 0.75))).contains(Mark.DIFFERENT);
        assertThat(table.mark(new LoggedCost(30, 0.25))).contains(Mark.NOISE);
        assertThat(table.mark(new LoggedCost(15, 0.75))).isEmpty();
        assertThat(table.mark(new LoggedCost(40, 0.75))).isEmpty();
        assertThat(table.mark(new LoggedCost(0, 0.75))).isEmpty();
    }

    @Test
    void mark_reference_mustHoldToo() {
        ReferenceCosts reference = new ReferenceCosts(List.of(0.7501, 0.5, 0.25), new Within(1e-5));
        PublishedTable table = table(3, Optional.of(reference));
        assertThat(table.mark(new LoggedCost(10, 0.7501))).contains(Mark.SAME);
        assertThat(table.mark(new LoggedCost(10, 0.75))).contains(Mark.DIFFERENT);
        assertThat(table.mark(new LoggedCost(20, 0.5))).contains(Mark.SAME);
    }

    @Test
    void agreement_countsTrustworthyRowsThatAreReported() {
        PublishedTable table = table(2, Optional.empty());
        assertThat(table.agreement(List.of())).isEqualTo(new PublishedTable.Agreement(0, 0));
        assertThat(table.agreement(costs(0.75, 0.75, 0.25)).isComplete()).isFalse();
        assertThat(table.agreement(costs(0.75, 0.75, 0.25))).isEqualTo(new PublishedTable.Agreement(1, 2));
        assertThat(table.agreement(costs(0.75, 0.5, 7))).isEqualTo(new PublishedTable.Agreement(2, 2));
        assertThat(table.agreement(costs(0.75)).isComplete()).isTrue();
        assertThat(table.agreement(costs(Double.NaN)).isComplete()).isFalse();
    }

    @Test
    void table_countsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(4, Optional.empty()))
                .withMessage("table: expected 0 to 3 trustworthy rows, received 4");
        ReferenceCosts reference = new ReferenceCosts(List.of(0.75), new Within(1e-5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(3, Optional.of(reference)))
                .withMessage("table: expected 3 reference costs, one for each row, received 1");
    }

    private static PublishedTable table(int trustworthyRows, Optional<ReferenceCosts> reference) {
        return new PublishedTable(
                List.of("0.75", "0.50", "0.25"),
                10,
                trustworthyRows,
                new Within(0.01),
                reference,
                Map.of(PublishedTable.TEST, "50.00"),
                Optional.empty());
    }

    private static List<LoggedCost> costs(double... costs) {
        LoggedCost[] logged = new LoggedCost[costs.length];
        for (int i = 0; i < costs.length; i++) {
            logged[i] = new LoggedCost(10 * (i + 1), costs[i]);
        }
        return List.of(logged);
    }
}
