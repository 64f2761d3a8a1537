package gradus.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.random.NumpyOracle.Draw;
import gradus.random.NumpyOracle.Rounding;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumpyRandomTest {

    private static final int ARTICLE = 12288 * 5 + 5 * 5 + 5 * 1;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, 4294967295L})
    void draws_severalTwists(long seed) {
        List<Draw> draws = NumpyOracle.draws(seed);
        NumpyRandom random = new NumpyRandom(seed);

        assertThat(gaussians(random, 1001)).isEqualTo(correctlyRounded(seed, numbers(draws.subList(0, 1001))));
        assertThat(uniforms(random, 1000)).isEqualTo(numbers(draws.subList(1001, 2001)));
        assertThat(random.permutation(1000)).isEqualTo(integers(draws.subList(2001, 3001)));
        assertThat(gaussians(random, 3)).isEqualTo(numbers(draws.subList(3001, 3004)));
    }

    @Test
    void nextGaussian_articleWeights() {
        double[] gaussians = gaussians(new NumpyRandom(1), ARTICLE);
        for (Rounding rounding : roundings(1)) {
            assertThat(gaussians[rounding.index()]).isEqualTo(rounding.correct());
            gaussians[rounding.index()] = rounding.numpy();
        }

        List<String[]> oracle = NumpyOracle.fields("numpy-article.txt");
        assertThat(sha256(gaussians)).isEqualTo(oracle.get(0)[1]);
        assertThat(Arrays.copyOf(gaussians, 3)).isEqualTo(numbersAfterName(oracle.get(1)));
        assertThat(Arrays.copyOfRange(gaussians, ARTICLE - 3, ARTICLE)).isEqualTo(numbersAfterName(oracle.get(2)));
    }

    @Test
    void nextGaussian_logarithmOfNumpyRoundedOtherwise() {
        assertThat(roundings(1)).hasSize(26);
        assertThat(NumpyOracle.roundings())
                .allSatisfy(rounding -> assertThat(Math.abs(rounding.numpy() - rounding.correct()))
                        .isLessThanOrEqualTo(2 * Math.ulp(rounding.correct())));
    }

    @Test
    void nextGaussian_seedOne() {
        NumpyRandom random = new NumpyRandom(1);

        assertThat(random.nextGaussian()).isEqualTo(1.6243453636632417);
        assertThat(random.nextGaussian()).isEqualTo(-0.6117564136500754);
    }

    @Test
    void permutation_afterArticleWeights() {
        NumpyRandom random = new NumpyRandom(1);
        gaussians(random, ARTICLE);

        assertThat(random.permutation(209)[0]).isEqualTo(89);
    }

    @Test
    void permutation_noneOrOne() {
        NumpyRandom random = new NumpyRandom(1);

        assertThat(random.permutation(0)).isEmpty();
        assertThat(random.permutation(1)).containsExactly(0);
        assertThat(random.nextInt()).as("nothing has been drawn").isEqualTo(new NumpyRandom(1).nextInt());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 63, 64, 65, 1000})
    void permutation_holdsEachOnce(int n) {
        assertThat(new NumpyRandom(n).permutation(n))
                .containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
    }

    @Test
    void permutation_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumpyRandom(1).permutation(-1))
                .withMessage("permutation: expected n ≥ 0, received -1");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4294967296L, Long.MIN_VALUE, Long.MAX_VALUE})
    void seed_outOfRange(long seed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumpyRandom(seed))
                .withMessage("seed: expected 0 to 4294967295, received " + seed);
    }

    @Test
    void nextLong_twoDrawsUpperFirst() {
        NumpyRandom random = new NumpyRandom(7);
        NumpyRandom same = new NumpyRandom(7);
        long upper = same.nextInt();
        long lower = Integer.toUnsignedLong(same.nextInt());

        assertThat(random.nextLong()).isEqualTo(upper << 32 | lower);
    }

    private static double[] gaussians(NumpyRandom random, int n) {
        return IntStream.range(0, n).mapToDouble(i -> random.nextGaussian()).toArray();
    }

    private static double[] uniforms(NumpyRandom random, int n) {
        return IntStream.range(0, n).mapToDouble(i -> random.nextDouble()).toArray();
    }

    private static double[] numbers(List<Draw> draws) {
        return draws.stream()
                .mapToDouble(draw -> NumpyOracle.number(draw.value()))
                .toArray();
    }

    private static int[] integers(List<Draw> draws) {
        return draws.stream().mapToInt(draw -> Integer.parseInt(draw.value())).toArray();
    }

    private static double[] numbersAfterName(String[] fields) {
        return Arrays.stream(fields).skip(1).mapToDouble(NumpyOracle::number).toArray();
    }

    private static List<Rounding> roundings(long seed) {
        return NumpyOracle.roundings().stream()
                .filter(rounding -> rounding.seed() == seed)
                .toList();
    }

    private static double[] correctlyRounded(long seed, double[] numpy) {
        for (Rounding rounding : roundings(seed)) {
            if (rounding.index() < numpy.length) {
                assertThat(numpy[rounding.index()]).isEqualTo(rounding.numpy());
                numpy[rounding.index()] = rounding.correct();
            }
        }
        return numpy;
    }

    private static String sha256(double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        for (double value : values) {
            bytes.putDouble(value);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
