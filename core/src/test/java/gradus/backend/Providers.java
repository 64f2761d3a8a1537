package gradus.backend;

import gradus.tensor.Backend;
import gradus.tensor.HeapBackend;
import gradus.tensor.Precision;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Providers of the tests, good and bad. */
public final class Providers {

    private Providers() {}

    /** A backend that opens, in float64 only. */
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
        public Set<Precision> precisions() {
            return Set.of(Precision.FLOAT64);
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
            throw new NoSuchElementException("no key");
        }
    }

    /** A backend that says itself why it does not open. */
    public static final class Refusing implements BackendProvider {
        @Override
        public String name() {
            return "refusing";
        }

        @Override
        public String description() {
            return "knows why";
        }

        @Override
        public Backend open(Precision precision) {
            throw new BackendException("no library for this machine;\n  add a:b:1");
        }
    }

    /** A backend that knows without being opened that it cannot be. */
    public static final class Hindered implements BackendProvider {
        @Override
        public String name() {
            return "hindered";
        }

        @Override
        public String description() {
            return "not reached";
        }

        @Override
        public Optional<String> hindrance() {
            return Optional.of("this JVM lacks a module");
        }

        @Override
        public Backend open(Precision precision) {
            throw new IllegalStateException("not reached");
        }
    }

    /** A backend whose native library is not there. */
    public static final class Unlinked implements BackendProvider {
        @Override
        public String name() {
            return "unlinked";
        }

        @Override
        public String description() {
            return "native";
        }

        @Override
        public Backend open(Precision precision) {
            throw new ExceptionInInitializerError(new UnsatisfiedLinkError("no blas in java.library.path"));
        }
    }

    /** A backend that cannot even be described, or asked for its precisions. */
    public static final class Mute implements BackendProvider {
        @Override
        public String name() {
            return "mute";
        }

        @Override
        public String description() {
            throw new NoClassDefFoundError("org/library/Version");
        }

        @Override
        public Backend open(Precision precision) {
            throw new IllegalStateException("not reached");
        }
    }

    /** A backend that does not know its precisions. */
    public static final class Vague implements BackendProvider {
        @Override
        public String name() {
            return "vague";
        }

        @Override
        public String description() {
            return "some numbers";
        }

        @Override
        public Set<Precision> precisions() {
            throw new IllegalStateException("asked too early");
        }

        @Override
        public Backend open(Precision precision) {
            return new HeapBackend();
        }
    }
}
