package gradus.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.lookup.ServiceFiles;
import gradus.tensor.Backend;
import gradus.tensor.HeapBackend;
import gradus.tensor.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendsTest {

    private static final String REMEDY = "; add a dependency such as io.gradus:gradus-backend-ejml";

    private ServiceFiles files;

    @BeforeEach
    void searchAnotherFolder(@TempDir Path folder) throws IOException {
        files = new ServiceFiles(folder);
    }

    @AfterEach
    void searchItNoMore() throws IOException {
        files.close();
    }

    @Test
    void open_noneOnTheClassPath() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Backends.open(Precision.FLOAT64))
                .withMessage("no backend (there is none on the class path)" + REMEDY);
    }

    @Test
    void named_noneOnTheClassPath() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Backends.named("ejml"))
                .withMessage("unknown backend 'ejml' (there is none on the class path)" + REMEDY);
    }

    @Test
    void open_theOnlyOne() throws IOException {
        register(Heap.class);
        try (Backend backend = Backends.open(Precision.FLOAT64)) {
            assertThat(backend.name()).isEqualTo("heap");
        }
    }

    @Test
    void open_several() throws IOException {
        register(Heap.class, Closed.class);
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Backends.open(Precision.FLOAT64))
                .withMessage("several backends (there are: heap, closed); name the one you want");
    }

    @Test
    void named_unknown() throws IOException {
        register(Heap.class);
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Backends.named("heep"))
                .withMessage("unknown backend 'heep'; did you mean 'heap'? (there are: heap)" + REMEDY);
    }

    @Test
    void named_oneOfSeveral() throws IOException {
        register(Heap.class, Closed.class);
        try (Backend backend = Backends.named("heap")) {
            assertThat(backend).isInstanceOf(HeapBackend.class);
        }
    }

    @Test
    void named_cannotOpen() throws IOException {
        register(Closed.class);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Backends.named("closed"))
                .withMessage("no native library");
    }

    @Test
    void named_providerCannotBeLoaded() throws IOException {
        files.register(BackendProvider.class, "gradus.Missing");
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Backends.named("missing"))
                .withMessageStartingWith(
                        "unknown backend 'missing' (there is none on the class path; could not be loaded: ")
                .withMessageContaining("gradus.Missing")
                .withMessageEndingWith(REMEDY);
    }

    private void register(Class<?>... providers) throws IOException {
        String[] names = new String[providers.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = providers[i].getName();
        }
        files.register(BackendProvider.class, names);
    }

    /** A backend that opens. */
    public static final class Heap implements BackendProvider {
        @Override
        public String name() {
            return "heap";
        }

        @Override
        public String description() {
            return "holds numbers";
        }

        @Override
        public Backend open(Precision precision) {
            return new HeapBackend();
        }
    }

    /** A backend that does not open, with an exception that must not be taken for an unknown name. */
    public static final class Closed implements BackendProvider {
        @Override
        public String name() {
            return "closed";
        }

        @Override
        public String description() {
            return "never opens";
        }

        @Override
        public Backend open(Precision precision) {
            throw new NoSuchElementException("no native library");
        }
    }
}
