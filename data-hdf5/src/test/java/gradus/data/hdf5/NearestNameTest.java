package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    @Test
    void edits_handCounted() {
        assertThat(NearestName.edits("", "")).isZero();
        assertThat(NearestName.edits("", "abc")).isEqualTo(3);
        assertThat(NearestName.edits("kitten", "sitting")).isEqualTo(3);
        assertThat(NearestName.edits("train", "test")).isEqualTo(4);
    }

    @Test
    void of_nearAndFar() {
        List<String> names = List.of("list_classes", "train_set_x", "train_set_y");

        assertThat(NearestName.of("TRAIN_SETX", names)).contains("train_set_x");
        assertThat(NearestName.of("train_set_z", names)).contains("train_set_x");
        assertThat(NearestName.of("images", names)).isEmpty();
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }
}
