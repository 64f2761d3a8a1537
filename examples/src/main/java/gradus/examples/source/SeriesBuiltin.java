package gradus.examples.source;

import java.util.Optional;

/**
 * The images that the program draws itself, which are cats and other things.
 *
 * @param drawn where they come from
 */
public record SeriesBuiltin(BuiltinSource drawn) implements SeriesSource {

    @Override
    public Optional<String> missing(ImageSet set) {
        return set == ImageSet.CATS_AND_OTHERS
                ? Optional.empty()
                : Optional.of(
                        "needs images of cats and dogs, which are not drawn; name a folder with --data DIR that has a "
                                + SeriesFolder.wanted(set));
    }

    @Override
    public SeriesImages read(ImageSet set) {
        return SeriesImages.of(drawn.read());
    }
}
