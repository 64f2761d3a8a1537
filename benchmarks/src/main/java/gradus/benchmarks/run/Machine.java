package gradus.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the numbers were measured on.
 *
 * @param cpu the processor's model, as the system calls it
 * @param cores how many of it there are for us
 * @param system the operating system
 * @param jdk the Java that runs Gradus
 * @param load the mean number of runnable processes in the minute before; negative if the system does not say
 */
record Machine(String cpu, int cores, String system, String jdk, double load) {

    static Machine here() {
        return new Machine(
                model(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String model() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** Returns whether ND4J's OpenBLAS takes the processor for an old one: AMD's, with AVX2. */
    static boolean needsCoreType() {
        try {
            String cpu = Files.readString(Path.of("/proc/cpuinfo"));
            return cpu.contains("AuthenticAMD") && cpu.contains(" avx2 ");
        } catch (IOException e) {
            return false;
        }
    }
}
