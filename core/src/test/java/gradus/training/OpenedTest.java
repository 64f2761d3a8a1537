package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenedTest {

    private final Opened opened = new Opened();
    private final List<String> closed = new ArrayList<>();

    @Test
    void close_lastFirst_andEachOnce() {
        assertThat(opened.add("first", closed::add)).isEqualTo("first");
        opened.add("second", closed::add);
        opened.close();
        opened.close();
        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void close_oneFails_theOthersAreClosed() {
        opened.add("first", closed::add);
        opened.add("second", name -> {
            throw new IllegalStateException(name + " stays open");
        });
        opened.add("third", closed::add);
        assertThatIllegalStateException().isThrownBy(opened::close).withMessage("second stays open");
        assertThat(closed).containsExactly("third", "first");
    }
}
