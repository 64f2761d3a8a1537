package gradus.backend.nd4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is particular to memory that Java does not look after. */
final class Nd4jBackendTest {

    private static final Shape SHAPE = Shape.of(2, 3);

    @ParameterizedTest
    @EnumSource
    void named_opensThePrecision(Precision precision) {
        try (Backend backend = Backends.named("nd4j", precision)) {
            assertThat(backend).isInstanceOf(Nd4jBackend.class).hasToString("nd4j " + precision);
            assertThat(backend.threads()).isPositive();
        }
    }

    @Test
    void description_hasTheVersions() {
        assertThat(new Nd4jBackendProvider().description()).isEqualTo("ND4J 1.0.0-M2.1, native OpenBLAS 0.3.19-1.5.7");
    }

    @ParameterizedTest
    @EnumSource
    void closedTensor_isNotTouchedAgain(Precision precision) {
        try (Backend backend = new Nd4jBackend(precision)) {
            Tensor open = backend.zeros(SHAPE);
            Tensor closed = backend.zeros(SHAPE);
            closed.close();
            String message = "a tensor of 2 × 3 has been closed";
            assertThatIllegalStateException().isThrownBy(closed::toArray).withMessage(message);
            assertThatIllegalStateException()
                    .isThrownBy(() -> closed.element(0))
                    .withMessage(message);
            assertThatIllegalStateException()
                    .isThrownBy(() -> closed.copyFrom(new double[6]))
                    .withMessage(message);
            assertThatIllegalStateException()
                    .isThrownBy(() -> backend.unary(UnaryOp.TANH, open, closed))
                    .withMessage(message);
            assertThatIllegalStateException()
                    .isThrownBy(() -> backend.binary(BinaryOp.ADD, closed, open, open))
                    .withMessage(message);
        }
    }

    @Test
    void closedBackend_takesItsTensorsAlong() {
        Backend backend = new Nd4jBackend();
        Tensor tensor = backend.zeros(SHAPE);
        backend.close();
        assertThatIllegalStateException()
                .isThrownBy(tensor::toArray)
                .withMessage("the nd4j float64 backend has been closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> backend.zeros(SHAPE))
                .withMessage("the nd4j float64 backend has been closed");
    }

    @ParameterizedTest
    @EnumSource
    void tensorThatJavaCannotAddress_isRefusedBeforeMemoryIsTaken(Precision precision) {
        int tooMany = precision == Precision.FLOAT64 ? 1 << 28 : 1 << 29;
        try (Backend backend = new Nd4jBackend(precision)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> backend.zeros(Shape.of(tooMany, 1)))
                    .withMessage("zeros: expected a tensor of less than 2 GiB, received " + tooMany
                            + " × 1 with 2147483648 bytes; split it, or take another backend");
        }
    }
}
