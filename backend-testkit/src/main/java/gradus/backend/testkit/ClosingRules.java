package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.stream.Stream;

/** Closing ends what is closed and nothing else. */
final class ClosingRules {

    private static final Shape SHAPE = Shape.of(3);

    private final SideBySide sides;

    ClosingRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.TENSOR_CLOSED_TWICE, "a tensor is closed twice", this::tensorTwice),
                new RuleTest(Rule.BACKEND_CLOSED_TWICE, "a backend is closed twice", this::backendTwice),
                new RuleTest(Rule.BACKENDS_INDEPENDENT, "one of two backends is closed", this::oneOfTwo));
    }

    private void tensorTwice() {
        Backend backend = sides.tested();
        try (Tensor other = backend.tensor(SHAPE, 1, 2, 3)) {
            Tensor tensor = backend.tensor(SHAPE, 4, 5, 6);
            tensor.close();
            tensor.close();
            try (Tensor later = backend.zeros(SHAPE)) {
                assertThat(later.toArray()).containsExactly(0, 0, 0);
            }
            assertThat(other.toArray()).containsExactly(1, 2, 3);
        }
    }

    private void backendTwice() {
        Backend backend = sides.open();
        assertUsable(backend.tensor(SHAPE, 1, 4, 9));
        backend.close();
        backend.close();
    }

    private void oneOfTwo() {
        try (Backend kept = sides.open()) {
            Tensor before = kept.tensor(SHAPE, 1, 4, 9);
            Backend closed = sides.open();
            assertUsable(closed.tensor(SHAPE, 1, 4, 9));
            closed.close();
            assertUsable(before);
            assertUsable(kept.tensor(SHAPE, 1, 4, 9));
        }
    }

    private static void assertUsable(Tensor squares) {
        try (Tensor out = squares.backend().zeros(SHAPE)) {
            squares.backend().unary(UnaryOp.SQUARE_ROOT, squares, out);
            assertThat(out.toArray()).containsExactly(1, 2, 3);
        }
    }
}
