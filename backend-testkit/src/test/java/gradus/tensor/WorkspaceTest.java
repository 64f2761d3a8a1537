package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gradus.backend.testkit.ReferenceBackend;
import org.junit.jupiter.api.Test;

final class WorkspaceTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Workspace workspace = new Workspace(backend);

    @Test
    void tensor_sameSlotAndShape() {
        Tensor first = workspace.tensor(2, Shape.of(2, 3));
        assertThat(workspace.tensor(2, Shape.of(2, 3))).isSameAs(first);
        assertThat(workspace.tensor(1, Shape.of(2, 3))).isNotSameAs(first);
    }

    @Test
    void tensor_otherShapeReplacesAndFrees() {
        Tensor first = workspace.tensor(0, Shape.of(2, 3));
        assertThat(workspace.tensor(0, Shape.of(3, 2)).shape()).isEqualTo(Shape.of(3, 2));
        assertThatIllegalStateException().isThrownBy(first::toArray);
    }

    @Test
    void tensor_byRowsAndColumns_isThatOfTheShape() {
        Tensor first = workspace.tensor(2, 2, 3);
        assertThat(first.shape()).isEqualTo(Shape.of(2, 3));
        assertThat(workspace.tensor(2, 2, 3)).isSameAs(first);
        assertThat(workspace.tensor(2, Shape.of(2, 3))).isSameAs(first);
        assertThat(workspace.tensor(2, 3, 2)).isNotSameAs(first);
        assertThat(workspace.tensor(2, Shape.of(6)).shape()).isEqualTo(Shape.of(6));
        assertThat(workspace.tensor(2, 6, 1).shape()).isEqualTo(Shape.of(6, 1));
    }

    @Test
    void part_hasSlotsOfItsOwn() {
        Workspace part = workspace.part(1);
        assertThat(workspace.part(1)).isSameAs(part);
        Tensor ofPart = part.tensor(0, 1, 1);
        assertThat(ofPart).isNotSameAs(workspace.tensor(0, 1, 1));
        assertThat(ofPart).isNotSameAs(workspace.part(0).tensor(0, 1, 1));
    }

    @Test
    void close_freesAll() {
        Tensor tensor = workspace.tensor(0, Shape.of(1, 1));
        Tensor ofPart = workspace.part(0).tensor(0, Shape.of(1, 1));
        workspace.close();
        assertThatIllegalStateException().isThrownBy(tensor::toArray);
        assertThatIllegalStateException().isThrownBy(ofPart::toArray);
    }
}
