package gradus.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gradus.backend.BackendCandidate.State;
import gradus.lookup.ServiceFiles;
import gradus.tensor.Backend;
import gradus.tensor.HeapBackend;
import gradus.tensor.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendsTest {

    private static final String EJML = PublishedBackend.all().get(0).dependency();
    private static final String ND4J = PublishedBackend.all().get(1).dependency();
    private static final String SIMD = PublishedBackend.all().get(2).dependency();
    private static final String ABSENT_EJML = "ejml (not on the class path: add " + EJML + ")";
    private static final String ABSENT_ND4J = "nd4j (not on the class path: add " + ND4J + ")";
    private static final String ABSENT_SIMD = "simd (not on the class path: add " + SIMD + ")";
    private static final String ABSENT = ABSENT_EJML + ", " + ABSENT_ND4J + ", " + ABSENT_SIMD;
    private static final String HEAP = "heap (on the class path: holds numbers)";

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
    void published_haveTheVersionOfCore() {
        assertThat(EJML).matches("io\\.gradus:gradus-backend-ejml:\\d+\\.\\d+\\.\\d+.*");
        assertThat(ND4J).matches("io\\.gradus:gradus-backend-nd4j:\\d+\\.\\d+\\.\\d+.*");
        assertThat(SIMD).matches("io\\.gradus:gradus-backend-simd:\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void open_noneOnTheClassPath() {
        assertWrongChoice(
                () -> Backends.open(Precision.FLOAT64), "no backend on the class path; candidates: " + ABSENT);
    }

    @Test
    void open_theOnlyOne() throws IOException {
        register(Providers.Heap.class);
        try (Backend backend = Backends.open(Precision.FLOAT64)) {
            assertThat(backend.name()).isEqualTo("heap");
        }
    }

    @Test
    void open_several() throws IOException {
        register(Providers.Heap.class, Providers.Closed.class);
        assertWrongChoice(
                () -> Backends.open(Precision.FLOAT64),
                "several backends on the class path and none named; candidates: " + HEAP
                        + ", closed (on the class path: never opens), " + ABSENT + "; name the one you want");
    }

    @Test
    void named_oneOfSeveral() throws IOException {
        register(Providers.Heap.class, Providers.Closed.class);
        try (Backend backend = Backends.named("heap")) {
            assertThat(backend).isInstanceOf(HeapBackend.class);
        }
    }

    @Test
    void named_unknown() throws IOException {
        register(Providers.Heap.class);
        assertWrongChoice(
                () -> Backends.named("heep"),
                "unknown backend 'heep'; did you mean 'heap'? candidates: " + HEAP + ", " + ABSENT);
        assertWrongChoice(
                () -> Backends.named("tensorflow"),
                "unknown backend 'tensorflow'; candidates: " + HEAP + ", " + ABSENT);
    }

    @Test
    void named_unknown_isComparedWithPublishedNamesToo() {
        assertWrongChoice(
                () -> Backends.named("njd4"), "unknown backend 'njd4'; did you mean 'nd4j'? candidates: " + ABSENT);
    }

    @Test
    void named_publishedButNotOnTheClassPath() throws IOException {
        register(Providers.Heap.class);
        assertWrongChoice(
                () -> Backends.named("nd4j"),
                "backend 'nd4j' is not on the class path: add " + ND4J + "; other candidates: " + HEAP + ", "
                        + ABSENT_EJML + ", " + ABSENT_SIMD);
    }

    @Test
    void named_precisionLacking() throws IOException {
        register(Providers.Heap.class);
        assertWrongChoice(
                () -> Backends.named("heap", Precision.FLOAT32),
                "backend 'heap' has no float32, it has float64; other candidates: " + ABSENT);
    }

    @Test
    void named_openThrows() throws IOException {
        register(Providers.Closed.class);
        BackendException e = assertCannotRun(
                () -> Backends.named("closed"),
                "backend 'closed' cannot run here: NoSuchElementException: no key; other candidates: " + ABSENT);
        assertThat(e).hasCauseInstanceOf(NoSuchElementException.class);
    }

    @Test
    void named_openSaysWhyItCannot() throws IOException {
        register(Providers.Refusing.class, Providers.Heap.class);
        assertCannotRun(
                () -> Backends.named("refusing"),
                "backend 'refusing' cannot run here: no library for this machine; add a:b:1; other candidates: " + HEAP
                        + ", " + ABSENT);
    }

    @Test
    void named_openCannotLink() throws IOException {
        register(Providers.Unlinked.class);
        BackendException e = assertCannotRun(
                () -> Backends.named("unlinked"),
                "backend 'unlinked' cannot run here: UnsatisfiedLinkError: no blas in java.library.path;"
                        + " other candidates: " + ABSENT);
        assertThat(e).hasCauseInstanceOf(ExceptionInInitializerError.class);
    }

    @Test
    void open_theOnlyOneCannotRun() throws IOException {
        register(Providers.Vague.class);
        assertCannotRun(
                () -> Backends.open(Precision.FLOAT64),
                "backend 'vague' cannot run here: IllegalStateException: asked too early; other candidates: " + ABSENT);
    }

    @Test
    void named_hindered_saysWhatHinders() throws IOException {
        register(Providers.Hindered.class);
        assertCannotRun(
                () -> Backends.named("hindered"),
                "backend 'hindered' cannot be used: this JVM lacks a module; other candidates: " + ABSENT);
    }

    @Test
    void open_theOnlyOneThatIsNotHindered() throws IOException {
        register(Providers.Hindered.class, Providers.Heap.class);
        try (Backend backend = Backends.open(Precision.FLOAT64)) {
            assertThat(backend.name()).isEqualTo("heap");
        }
        assertThat(Backends.candidates()).extracting(BackendCandidate::name).startsWith("heap", "hindered");
    }

    @Test
    void named_cannotBeDescribed() throws IOException {
        register(Providers.Mute.class);
        assertCannotRun(
                () -> Backends.named("mute"),
                "backend 'mute' cannot be used: does not say what it is: NoClassDefFoundError: org/library/Version;"
                        + " other candidates: " + ABSENT);
    }

    @Test
    void named_unknown_listsProvidersThatCannotBeLoaded() throws IOException {
        files.register(BackendProvider.class, "gradus.Missing");
        assertWrongChoice(
                () -> Backends.named("missing"),
                "unknown backend 'missing'; candidates: gradus.Missing (cannot be used: not found;"
                        + " mend its jar or take it off the class path), " + ABSENT);
    }

    @Test
    void named_publishedAndCannotBeLoaded_isNotTakenForAbsent() throws IOException {
        files.register(BackendProvider.class, "gradus.backend.nd4j.Missing");
        assertCannotRun(
                () -> Backends.named("nd4j"),
                "backend 'nd4j' cannot be used: gradus.backend.nd4j.Missing: not found; depend on " + ND4J
                        + ", which brings all it needs; other candidates: " + ABSENT_EJML + ", " + ABSENT_SIMD);
    }

    @Test
    void candidates_foundThenUnusableThenAbsent() throws IOException {
        files.register(BackendProvider.class, "gradus.Missing", Providers.Heap.class.getName());
        assertThat(Backends.candidates())
                .extracting(BackendCandidate::name)
                .containsExactly("heap", "gradus.Missing", "ejml", "nd4j", "simd");
        assertThat(Backends.candidates())
                .extracting(BackendCandidate::state)
                .containsExactly(State.FOUND, State.UNUSABLE, State.ABSENT, State.ABSENT, State.ABSENT);
        assertThat(Backends.candidate("heap").provider()).containsInstanceOf(Providers.Heap.class);
        assertThat(Backends.candidate("nd4j").dependency()).contains(ND4J);
        assertWrongChoice(
                () -> Backends.candidate("heaps"),
                "unknown backend 'heaps'; did you mean 'heap'? candidates: " + HEAP
                        + ", gradus.Missing (cannot be used: not found; mend its jar or take it off the class path), "
                        + ABSENT);
    }

    private static void assertWrongChoice(ThrowingCallable request, String message) {
        BackendException e = catchThrowableOfType(BackendException.class, request);
        assertThat(e).hasMessage(message);
        assertThat(e.isWrongChoice()).isTrue();
    }

    private static BackendException assertCannotRun(ThrowingCallable request, String message) {
        BackendException e = catchThrowableOfType(BackendException.class, request);
        assertThat(e).hasMessage(message);
        assertThat(e.isWrongChoice()).isFalse();
        return e;
    }

    private void register(Class<?>... providers) throws IOException {
        files.register(
                BackendProvider.class,
                Arrays.stream(providers).map(Class::getName).toArray(String[]::new));
    }
}
