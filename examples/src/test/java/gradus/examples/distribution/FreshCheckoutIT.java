package gradus.examples.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.maven.MavenHome;
import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a fresh copy of the project, with the real Maven and an empty local repository. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class FreshCheckoutIT {

    /** What the command with all its jars may take. */
    private static final long MOST_BYTES = 15_000_000;

    @TempDir
    private Path folder;

    @Test
    void cats_fetchesNothingOfNd4j_andIsSmall() throws IOException, InterruptedException {
        Path checkout = copyProject(folder.resolve("checkout"));
        MavenHome maven = new MavenHome(folder.resolve("home"));
        Outcome outcome = Programs.run(
                checkout, maven.environment(), List.of("./gradus", "cats", "--iterations", "2", "--log-every", "1"));
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("forward-relu: 12288 → 5 → 5 → 1", "The cost after 2 iterations is: 0.69");
        assertThat(maven.repository().resolve("org/ejml")).isDirectory();
        assertThat(maven.repository().resolve("org/nd4j")).doesNotExist();
        assertThat(maven.repository().resolve("org/bytedeco")).doesNotExist();
        assertThat(bytesOfJars(checkout.resolve("target/gradus"))).isBetween(1_000_000L, MOST_BYTES);
    }

    /** Copies what the launcher builds from, and the tests, which it must not compile. */
    private static Path copyProject(Path to) throws IOException {
        Path from = MavenHome.project();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(file);
                if (isSource(name)) {
                    Files.createDirectories(to.resolve(name).getParent());
                    Files.copy(file, to.resolve(name));
                }
            }
        }
        to.resolve("gradus").toFile().setExecutable(true);
        return to;
    }

    private static boolean isSource(Path name) {
        boolean ofModule = name.getNameCount() > 2 && name.getName(1).equals(Path.of("src"));
        boolean pom = name.getNameCount() <= 2 && name.endsWith("pom.xml");
        return ofModule || pom || name.startsWith(".mvn") || name.equals(Path.of("gradus"));
    }

    private static long bytesOfJars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .mapToLong(FreshCheckoutIT::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
