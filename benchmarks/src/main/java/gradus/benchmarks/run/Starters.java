package gradus.benchmarks.run;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How contenders are started. All are told the workload, its variant, the precision, the repeats and the folder of the data.
 *
 * @param home the folder of the benchmarks
 */
record Starters(Path home) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    // What the launcher of the command gives its JVM, and with it the JVMs of peers get the same.
    private static final List<String> JVM = List.of(
            JAVA, "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");

    /** The work that all contenders of a comparison are told. */
    record Work(String workload, String variant, String precision, Path data) {

        private List<String> words(int repeats) {
            return List.of(workload, variant, precision, Integer.toString(repeats), data.toString());
        }
    }

    /**
     * Gradus.
     *
     * @param backend its name, with {@code :plain} behind it for the plain form
     */
    Contender gradus(String name, String backend, Work work, int repeats) {
        List<String> command = new ArrayList<>(JVM);
        if (backend.startsWith("simd")) {
            command.add("--add-modules=jdk.incubator.vector");
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "gradus.benchmarks.work.GradusWorker", backend));
        command.addAll(work.words(repeats));
        return new Contender(name, command, openBlas(), true, repeats);
    }

    Contender numpy(String name, Work work, int repeats) {
        List<String> command = new ArrayList<>(
                List.of("python3", home.resolve("peers/article.py").toString()));
        command.addAll(work.words(repeats));
        return new Contender(name, command, Map.of(), true, repeats);
    }

    Contender djl(String name, Work work, int repeats) {
        String cache = home.resolve("peers/djl/target/cache").toString();
        Map<String, String> offline = Map.of(
                "DJL_CACHE_DIR", cache, "ENGINE_CACHE_DIR", cache, "DJL_OFFLINE", "true", "OPT_OUT_TRACKING", "true");
        return javaPeer(name, "djl", "gradus.benchmarks.peers.DjlWorker", offline, work, repeats);
    }

    Contender dl4j(String name, Work work, int repeats) {
        return javaPeer(name, "dl4j", "gradus.benchmarks.peers.Dl4jWorker", openBlas(), work, repeats);
    }

    private Contender javaPeer(
            String name, String folder, String main, Map<String, String> environment, Work work, int repeats) {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of("-cp", home.resolve("peers/" + folder + "/target/lib") + File.separator + "*", main));
        command.addAll(work.words(repeats));
        return new Contender(name, command, environment, true, repeats);
    }

    /** A command that is timed from start to end. */
    static Contender whole(String name, String... command) {
        return new Contender(name, List.of(command), Map.of(), false, 1);
    }

    // As the launcher of the command does it; DL4J, whose OpenBLAS is the same, gets it too.
    private static Map<String, String> openBlas() {
        if (System.getenv("OPENBLAS_CORETYPE") != null) {
            return Map.of();
        }
        return Machine.openBlasCore()
                .map(core -> Map.of("OPENBLAS_CORETYPE", core))
                .orElse(Map.of());
    }
}
