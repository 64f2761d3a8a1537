package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activations;
import gradus.optimiser.Adam;
import gradus.optimiser.GradientDescent;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchSpaceTest {

    private static SearchSpace space(Numbers learningRates, Numbers l2, Numbers dropout, Numbers iterations) {
        return new SearchSpace(
                learningRates,
                List.of(List.of(5, 3), List.of()),
                List.of(Activations.TANH, Activations.RELU),
                List.of(new GradientDescent(), new Adam()),
                l2,
                dropout,
                iterations);
    }

    private static SearchSpace small() {
        return space(Numbers.of(0.1, 0.2), Numbers.of(0, 1), Numbers.of(0, 0.5), Numbers.of(10, 20));
    }

    @Test
    void grid_allCombinations_theLastDimensionChangesFastest() {
        List<Setting> grid = new GridSearch(3).settings(small());
        assertThat(grid).hasSize(80).doesNotHaveDuplicates(); // of two hidden layers 64, of none 64/4
        assertThat(grid.stream().map(Setting::toString).limit(4))
                .containsExactly(
                        "5,3 tanh, gradient-descent 0.1, l2 0.0, dropout 0.0, 10 iterations",
                        "5,3 tanh, gradient-descent 0.1, l2 0.0, dropout 0.0, 20 iterations",
                        "5,3 tanh, gradient-descent 0.1, l2 0.0, dropout 0.5, 10 iterations",
                        "5,3 tanh, gradient-descent 0.1, l2 0.0, dropout 0.5, 20 iterations");
        assertThat(grid.get(8)).hasToString("5,3 tanh, adam 0.1, l2 0.0, dropout 0.0, 10 iterations");
        assertThat(grid.get(79)).hasToString("none tanh, adam 0.2, l2 1.0, dropout 0.0, 20 iterations");
        assertThat(small().grid(3)).hasSize(128);
    }

    @Test
    void grid_noHiddenLayers_triesNothingTwice() {
        SearchSpace space = new SearchSpace(
                Numbers.of(0.1),
                List.of(List.of()),
                List.of(Activations.RELU, Activations.TANH),
                List.of(new Adam()),
                Numbers.of(0),
                Numbers.of(0.2, 0.5),
                Numbers.uniform(1, 2));
        assertThat(new GridSearch(2).settings(space))
                .extracting(Setting::toString)
                .containsExactly(
                        "none relu, adam 0.1, l2 0.0, dropout 0.0, 1 iterations",
                        "none relu, adam 0.1, l2 0.0, dropout 0.0, 2 iterations");
    }

    @Test
    void grid_tooManySettings_isRefusedBeforeTheyAreMade() {
        SearchSpace large = space(
                Numbers.logUniform(0.1, 1),
                Numbers.uniform(0, 1),
                Numbers.uniform(0, 0.5),
                Numbers.uniform(1000, 9000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GridSearch(20).settings(large))
                .withMessage("grid: expected at most 100000 settings, received 1280000; take fewer values, or search at"
                        + " random");
    }

    @Test
    void randomSearch_longerSearch_beginsLikeTheShorterOne() {
        SearchSpace space =
                space(Numbers.logUniform(0.001, 1), Numbers.of(0), Numbers.uniform(0, 0.9), Numbers.uniform(1, 500));
        List<Setting> ten = new RandomSearch(10, 1).settings(space);
        assertThat(new RandomSearch(20, 1).settings(space)).startsWith(ten.toArray(Setting[]::new));
        assertThat(new RandomSearch(10, 2).settings(space)).doesNotContainAnyElementsOf(ten);
    }

    @Test
    void randomSearch_manyTrials_meetEveryChoice() {
        List<Setting> settings = new RandomSearch(200, 3).settings(small());
        assertThat(settings.stream().distinct()).hasSizeGreaterThan(90);
        assertThat(settings).anyMatch(setting -> setting.hiddenUnits().isEmpty());
        assertThat(settings.stream().map(Setting::learningRate).distinct()).containsExactlyInAnyOrder(0.1, 0.2);
        assertThat(settings.stream().map(Setting::iterations).distinct()).containsExactlyInAnyOrder(10, 20);
    }

    @Test
    void iterations_ofARange_areWhole() {
        SearchSpace space = space(Numbers.of(0.1), Numbers.of(0), Numbers.of(0), Numbers.logUniform(1, 3));
        assertThat(new RandomSearch(50, 1)
                        .settings(space).stream().map(Setting::iterations).distinct())
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void grid_iterationsThatAreRoundedToTheSame_areOneSetting() {
        SearchSpace space = space(Numbers.of(0.1), Numbers.of(0), Numbers.of(0), Numbers.uniform(1, 3));
        assertThat(space.grid(20)).hasSize(8 * 3).doesNotHaveDuplicates();
        SearchSpace large = space(Numbers.uniform(1, 2), Numbers.of(0), Numbers.of(0), Numbers.uniform(1, 3));
        assertThat(large.grid(100)).as("as many as there are").hasSize(8 * 100 * 3);
    }

    @Test
    void illegalDimensions_areRefused() {
        Numbers zero = Numbers.of(0);
        Numbers one = Numbers.of(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space(zero, zero, zero, one))
                .withMessage("search space: expected learning rates above 0, received 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> space(one, Numbers.of(-1), zero, one));
        assertThatIllegalArgumentException().isThrownBy(() -> space(one, zero, one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> space(one, zero, zero, zero));
        assertThatIllegalArgumentException().isThrownBy(() -> new GridSearch(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomSearch(0, 1));
    }
}
