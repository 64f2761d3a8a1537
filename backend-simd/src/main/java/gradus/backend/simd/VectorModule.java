package gradus.backend.simd;

import java.lang.reflect.InvocationTargetException;

/** The module with the Vector API, which a JVM has only when asked for it. */
final class VectorModule {

    /** Its name, {@value}. */
    static final String NAME = "jdk.incubator.vector";

    private VectorModule() {}

    /** Returns whether the Vector API can be used. */
    static boolean isThere() {
        return ModuleLayer.boot().findModule(NAME).isPresent() || loads();
    }

    // A JVM that is asked for an incubator module with --add-modules says so on its standard error at each start, and
    // no
    // option keeps it from that. The JDK's own way to load one of its modules later is silent. It is open only where
    // Java was
    // started with --add-exports java.base/jdk.internal.module=ALL-UNNAMED, as the gradus command is.
    private static boolean loads() {
        try {
            Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class)
                    .invoke(null, NAME);
            return true;
        } catch (ReflectiveOperationException e) {
            if (e instanceof InvocationTargetException failure && failure.getCause() instanceof Error error) {
                throw error;
            }
            return false;
        }
    }
}
