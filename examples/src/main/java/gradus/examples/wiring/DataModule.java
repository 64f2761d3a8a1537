package gradus.examples.wiring;

import com.google.inject.AbstractModule;
import gradus.examples.source.CatImageSource;

/** Binds where the images come from. */
public final class DataModule extends AbstractModule {

    private final CatImageSource source;

    /** Images of a source. */
    public DataModule(CatImageSource source) {
        this.source = source;
    }

    @Override
    protected void configure() {
        bind(CatImageSource.class).toInstance(source);
    }
}
