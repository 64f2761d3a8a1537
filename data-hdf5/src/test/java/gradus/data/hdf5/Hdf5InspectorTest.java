package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradus.data.hdf5.Hdf5Object.Attribute;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class Hdf5InspectorTest {

    @Test
    void inspect_everyKindOfObject() {
        assertThat(Hdf5Inspector.inspect(Fixtures.resource("inspected.h5")))
                .containsExactly(
                        new Hdf5Object.Group(
                                "/", List.of(new Attribute("text", "string", List.of(), "\"made for tests\""))),
                        new Hdf5Object.Group(
                                "/group",
                                List.of(
                                        new Attribute("number", "int32", List.of(), "-7"),
                                        new Attribute("reals", "float64", List.of(3L), "[0.5, -1.0, 2.0]"))),
                        new Hdf5Object.Dataset("/group/floats", List.of(2L, 2L), "float32", "contiguous", List.of()),
                        new Hdf5Object.Link("/group/root", "/"),
                        new Hdf5Object.NamedType("/point", "compound {x: float32, id: uint64}"),
                        new Hdf5Object.Dataset("/points", List.of(3L), "named type", "contiguous", List.of()),
                        new Hdf5Object.Link("/soft", "/group/floats"),
                        new Hdf5Object.Link("/external", "other.h5:/train_set_x"));
    }

    @Test
    void inspect_chunksAndFilters() {
        assertThat(Hdf5Inspector.inspect(Fixtures.resource("chunked_int16be_fletcher.h5")))
                .contains(new Hdf5Object.Dataset(
                        "/train_set_x",
                        List.of(5L, 4L, 3L, 3L),
                        "int16",
                        "chunked 2 × 3 × 2 × 3, shuffle, gzip 6, fletcher32",
                        List.of()))
                .contains(new Hdf5Object.Dataset("/list_classes", List.of(2L), "string(7)", "contiguous", List.of()));
    }

    @Test
    void inspect_hugeShapesAndLinkCycles() {
        assertThat(Hdf5Inspector.inspect(Fixtures.resource("declared_huge.h5")))
                .contains(new Hdf5Object.Dataset(
                        "/train_set_x",
                        List.of(1L << 40, 64L, 64L, 3L),
                        "uint8",
                        "chunked 2 × 3 × 2 × 3, gzip 6",
                        List.of()));
        assertThat(Hdf5Inspector.inspect(Fixtures.resource("links.h5")))
                .contains(new Hdf5Object.Link("/a", "/b"), new Hdf5Object.Link("/b", "/a"));
    }

    @Test
    void inspect_missingFile() {
        assertThatThrownBy(() -> Hdf5Inspector.inspect(Path.of("none.h5")))
                .isInstanceOf(Hdf5DataException.class)
                .hasMessage("none.h5: there is no such file; check the path");
    }
}
