package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The smooth functions beside what they are in 60 digits; the file's README.txt says where that comes from. */
class UnaryOpOracleTest {

    /** x, f(x) and f′(x). */
    private record Line(double x, double value, double derivative) {}

    private static List<Line> lines(UnaryOp op) throws IOException {
        try (InputStream in = Objects.requireNonNull(UnaryOpOracleTest.class.getResourceAsStream("functions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> line.startsWith(op + " "))
                    .map(UnaryOpOracleTest::line)
                    .toList();
        }
    }

    private static Line line(String text) {
        double[] numbers = Arrays.stream(text.split(" "))
                .skip(1)
                .mapToDouble(word -> Double.longBitsToDouble(Long.parseUnsignedLong(word, 16)))
                .toArray();
        return new Line(numbers[0], numbers[1], numbers[2]);
    }

    // Java's functions have 2.5 units in the last place at most, and few operations follow.
    @ParameterizedTest
    @EnumSource(names = {"ERF", "SIGMOID", "TANH", "SOFTPLUS", "SWISH"})
    void value_withinFourUnits(UnaryOp op) throws IOException {
        assertThat(lines(op)).hasSize(260).allSatisfy(line -> near(op.apply(line.x), line.value, 4));
    }

    // Far below 0 the polynomial has terms of either sign, four times as large together as their sum.
    @ParameterizedTest
    @EnumSource(names = "GELU")
    void gelu_withinEightUnits(UnaryOp op) throws IOException {
        assertThat(lines(op)).hasSize(260).allSatisfy(line -> near(op.apply(line.x), line.value, 8));
    }

    // A rounding of 2u counts |2u| times in e^2u, and there are half a dozen.
    @ParameterizedTest
    @EnumSource(names = "GELU_TANH")
    void geluTanh_asNearAsItsExponentAllows(UnaryOp op) throws IOException {
        assertThat(lines(op)).hasSize(260).allSatisfy(line -> {
            double exponent = 1.6 * (Math.abs(line.x) + 0.045 * Math.pow(Math.abs(line.x), 3));
            near(op.apply(line.x), line.value, 4 + 3 * exponent);
        });
    }

    // Some are 0 somewhere, as a sum of two terms of the order of 1.
    @ParameterizedTest
    @EnumSource(names = {"ERF", "SIGMOID", "TANH", "SOFTPLUS", "SWISH", "GELU", "GELU_TANH"})
    void derivative_withinFourUnitsOfOne(UnaryOp op) throws IOException {
        assertThat(lines(op))
                .hasSize(260)
                .allSatisfy(line -> assertThat(op.derivative(line.x))
                        .as("%s′ of %s", op, line.x)
                        .isCloseTo(line.derivative, within(4 * Math.ulp(1.0))));
    }

    // ulp takes numbers too small for their digits to their last place as well.
    private static void near(double actual, double expected, double units) {
        assertThat(actual).isCloseTo(expected, within(units * Math.ulp(expected)));
    }
}
