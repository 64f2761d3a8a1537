package gradus.examples.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import gradus.backend.Backends;
import gradus.tensor.Backend;
import gradus.tensor.Precision;

/** Binds the backend of a name; it is opened when first needed. */
public final class BackendModule extends AbstractModule {

    private final String name;
    private final Precision precision;

    /** The backend of a name in a precision. */
    public BackendModule(String name, Precision precision) {
        this.name = name;
        this.precision = precision;
    }

    @Provides
    @Singleton
    Backend backend() {
        return Backends.named(name, precision);
    }
}
