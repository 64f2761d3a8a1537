package gradus.benchmarks.run;

import gradus.benchmarks.protocol.NumberFile;
import gradus.data.Dataset;
import gradus.examples.source.BuiltinSource;
import gradus.examples.source.CatImageSource;
import gradus.examples.source.Hdf5Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/** The numbers that contenders compute with, in files that all of them read. */
final class Data {

    private static final int PIXELS = 784;
    private static final int CLASSES = 10;
    private static final int EXAMPLES = 2560;
    private static final int SEED = 1;

    private Data() {}

    /**
     * Writes the article's data: its images, or else the ones that the program draws.
     *
     * @param images the folder of its HDF5 files, if they are there
     * @param folder where the numbers go
     */
    static Path article(Optional<Path> images, Path folder) throws IOException {
        CatImageSource source = images.<CatImageSource>map(Hdf5Source::new)
                .orElseGet(() -> new BuiltinSource(folder.resolve("builtin")));
        return write(Dataset.ofTwoClasses(source.read().training()), folder);
    }

    /** Writes random numbers of the size of small images, in ten classes of random members. */
    static Path digits(Path folder) throws IOException {
        Random random = new Random(SEED);
        double[] x = random.doubles((long) PIXELS * EXAMPLES).toArray();
        double[] y = new double[CLASSES * EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) {
            y[random.nextInt(CLASSES) * EXAMPLES + i] = 1;
        }
        return write(new Dataset(PIXELS, CLASSES, x, y), folder);
    }

    private static Path write(Dataset data, Path folder) throws IOException {
        Files.createDirectories(folder);
        NumberFile.write(folder.resolve(NumberFile.X), data.inputs());
        NumberFile.write(folder.resolve(NumberFile.Y), data.targets());
        return folder;
    }
}
